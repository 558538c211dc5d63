import { For } from 'solid-js'
import { entry } from '../../words/words'
import { Card } from '../layout/Section'

/** The place of rows that are on their way: seen after 150 ms only, the size of what will come. */
export function Skeleton(props: { rows: number; isBare?: boolean }) {
  const rows = () => Array.from({ length: props.rows }, (_, index) => index)
  const lines = () => (
    <For each={rows()}>
      {() => (
        <div class="flex min-h-[4.25rem] items-center gap-4 px-5 py-4">
          <span class="h-3 w-24 animate-breathe rounded-full bg-hover" />
          <span class="h-3 w-2/5 animate-breathe rounded-full bg-hover" />
        </div>
      )}
    </For>
  )
  return (
    <div role="status" class="animate-appear">
      <span class="sr-only">{entry().ui.loading}</span>
      {props.isBare ? lines() : <Card>{lines()}</Card>}
    </div>
  )
}
