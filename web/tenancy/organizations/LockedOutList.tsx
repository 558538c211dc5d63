import { For, Show } from 'solid-js'
import { PersonLine } from '../../ui/data/PersonLine'
import { tenancy } from '../../words/words'
import type { Lacking } from './queries'

/** What `through` says of a member of the organization itself. */
const organizationItself = 'organization'

/** Who is locked out, or would be. Open where they are few. */
export function LockedOutList(props: { people: readonly Lacking[]; isRequired: boolean }) {
  const words = () => tenancy().organizations
  const title = () =>
    props.isRequired ? words().lockedOut(props.people.length) : words().wouldBe(props.people.length)
  return (
    <Show
      when={props.people.length > 0}
      fallback={<p class="px-5 py-3 text-small text-faint max-wide:px-4">{words().nobodyLocked}</p>}
    >
      <details open={props.people.length <= 5} class="px-5 py-3 max-wide:px-4">
        <summary class="cursor-pointer rounded-sm py-0.5 text-small font-medium">{title()}</summary>
        <ul class="mt-3 max-h-96 space-y-3 overflow-y-auto pb-1">
          <For each={props.people}>
            {(person) => (
              <li>
                <PersonLine
                  name={person.name}
                  email={person.email}
                  note={person.name === '' ? tenancy().notActivated : undefined}
                >
                  <p class="text-tiny text-faint">
                    {person.through === organizationItself
                      ? words().memberOf
                      : words().memberOfProject(person.through)}
                  </p>
                </PersonLine>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  )
}
