import type { LucideProps } from 'lucide-solid'
import { type Component, createUniqueId, For } from 'solid-js'
import { Icon } from '../elements/Icon'

/** One thing that may be chosen. */
export type SegmentedOption<T extends string> = {
  readonly value: T
  readonly label: string
  readonly icon: Component<LucideProps>
}

type Props<T extends string> = {
  label: string
  options: readonly SegmentedOption<T>[]
  value: T
  onChoose: (value: T) => void
}

/** One of a few, side by side, in force as soon as it is chosen: radio buttons that look like one control. */
export function SegmentedControl<T extends string>(props: Props<T>) {
  const name = createUniqueId()
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      class="inline-flex max-w-full flex-wrap gap-0.5 rounded-control border border-line bg-sunken p-0.5"
    >
      <For each={props.options}>
        {(option) => (
          <label
            class="flex min-h-8 touch:min-h-11 cursor-pointer items-center gap-1.5 rounded-[0.375rem]
              px-2.5 text-small font-medium text-soft transition-colors hover:text-ink has-checked:bg-raised
              has-checked:text-ink has-checked:shadow-control has-focus-visible:outline-2
              has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              class="sr-only"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChoose(option.value)}
            />
            <Icon of={option.icon} size="small" class="max-[23rem]:hidden" />
            {option.label}
          </label>
        )}
      </For>
    </div>
  )
}
