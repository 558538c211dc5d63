import { For, Show } from 'solid-js'
import { TextLink } from '../../../ui/elements/TextLink'
import { Notice } from '../../../ui/feedback/Notice'
import { account } from '../../../words/words'
import type { Blocker } from './queries'

const membersOf = ({ unit, id }: Blocker): string => `/${unit}s/${id}/members`

/** Where I am the last, each with the page where somebody can follow me. */
export function Blockers(props: { of: readonly Blocker[] }) {
  const words = () => account().deletion.blockers
  return (
    <div class="p-4">
      <Notice look="warning" title={words().title}>
        <ul class="space-y-1">
          <For each={props.of}>
            {(blocker) => (
              <li>
                <Show when={blocker.unit !== 'platform'} fallback={words().platform}>
                  {words().unit(blocker.name)}{' '}
                  <TextLink href={membersOf(blocker)}>{words().members(blocker.name)}</TextLink>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </div>
  )
}
