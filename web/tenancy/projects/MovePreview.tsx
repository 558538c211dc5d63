import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { displayNameOf, type Person } from '../../session/unit'
import { tenancy } from '../../words/words'
import { readMovePreview } from './queries'

const namesShown = 8

/**
 * Who can no longer look in, and who is locked out for want of two-step verification, if the project moved
 * there.
 */
export function MovePreview(props: { project: number; target: number }) {
  const words = () => tenancy().projects
  const preview = createAsync(() => readMovePreview(props.project, props.target))
  return (
    <Show when={preview()}>
      {(seen) => (
        <div role="status" class="space-y-2 rounded-control bg-sunken px-4 py-3 text-small">
          <p class="font-semibold">{words().movePreview}</p>
          <People
            of={seen().losesReach}
            more={seen().losesReachUnlisted}
            title={words().moveLoses}
            none={words().moveNobody}
          />
          <People of={seen().lockedOut} more={0} title={words().moveLocked} />
          <p>{seen().allowAutoJoin ? words().moveAutoJoin : words().moveNoAutoJoin}</p>
        </div>
      )}
    </Show>
  )
}

/** `more`: how many there are beside those who are named. */
function People(props: {
  of: readonly Person[]
  more: number
  title: (people: number) => string
  none?: string
}) {
  const all = () => props.of.length + props.more
  const unnamed = () => all() - Math.min(props.of.length, namesShown)
  return (
    <Show when={all() > 0} fallback={<p class="empty:hidden">{props.none}</p>}>
      <div>
        <p>{props.title(all())}</p>
        <ul class="list-disc ps-5 text-soft marker:text-faint">
          <For each={props.of.slice(0, namesShown)}>
            {(person) => <li class="wrap-anywhere">{displayNameOf(person)}</li>}
          </For>
          <Show when={props.of.length > 0 && unnamed() > 0}>
            <li>{tenancy().projects.moveMore(unnamed())}</li>
          </Show>
        </ul>
      </div>
    </Show>
  )
}
