import { For } from 'solid-js'
import { plainNumber } from '../../words/amounts'
import { admin } from '../../words/words'
import type { SystemState } from './queries'

/** From so many on the server counts no farther. */
const mostCounted = 10_000
const kinds = ['people', 'maintainers', 'organizations', 'projects'] as const

/** How many there are of everything. */
export function CountsGrid(props: { counts: SystemState['counts'] }) {
  const words = () => admin().system
  const shown = (counted: number) =>
    counted >= mostCounted ? words().atLeast(plainNumber(mostCounted)) : plainNumber(counted)
  return (
    <dl class="grid grid-cols-2 gap-3 wide:grid-cols-4">
      <For each={kinds}>
        {(kind) => (
          <div
            class="flex flex-col-reverse rounded-card border border-line bg-surface px-4 py-3.5
              shadow-card"
          >
            <dt class="text-small text-soft">{words().counts[kind]}</dt>
            <dd class="text-title font-semibold tabular-nums wrap-anywhere">{shown(props.counts[kind])}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}
