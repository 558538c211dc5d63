import { createAsync } from '@solidjs/router'
import { For } from 'solid-js'
import { Await } from '../../client/Await'
import { displayNameOf, hrefOf, type Unit } from '../../session/unit'
import { Avatar } from '../../ui/elements/Avatar'
import { TextLink } from '../../ui/elements/TextLink'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { readMembers } from './queries'

const facesShown = 8

/** Who is in a project, at a glance, and the way to all of them. */
export function PeopleCard(props: { unit: Unit }) {
  return (
    <Section title={tenancy().members.titles[props.unit.kind]}>
      <Await rows={1} isBare>
        <Faces unit={props.unit} />
      </Await>
    </Section>
  )
}

function Faces(props: { unit: Unit }) {
  const words = () => tenancy().members
  const members = createAsync(() => readMembers(props.unit.kind, props.unit.id))
  const all = () => members() ?? []
  return (
    <div class="flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4 max-wide:px-4">
      <ul aria-hidden="true" class="flex -space-x-2 empty:hidden rtl:space-x-reverse">
        <For each={all().slice(0, facesShown)}>
          {(member) => (
            <li title={displayNameOf(member)} class="rounded-full ring-2 ring-surface">
              <Avatar name={displayNameOf(member)} />
            </li>
          )}
        </For>
      </ul>
      <p class="text-small text-soft">{words().count(all().length)}</p>
      <span class="ms-auto">
        <TextLink href={`${hrefOf(props.unit)}/users`}>{words().seeAll}</TextLink>
      </span>
    </div>
  )
}
