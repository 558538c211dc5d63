import { For } from 'solid-js'

/** How many of a few are left, to see at a glance. Decoration: the words beside it say it. */
export function Pips(props: { left: number; total: number; isFew: boolean }) {
  const pips = () => Array.from({ length: props.total }, (_, at) => at < props.left)
  return (
    <span aria-hidden="true" class="flex gap-1">
      <For each={pips()}>
        {(isLeft) => (
          <span
            class={`h-1.5 w-4 rounded-full
              ${isLeft ? (props.isFew ? 'bg-warning' : 'bg-accent') : 'bg-line'}`}
          />
        )}
      </For>
    </span>
  )
}
