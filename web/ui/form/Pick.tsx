import ChevronDown from 'lucide-solid/icons/chevron-down'
import { createEffect, For } from 'solid-js'
import { Icon } from '../elements/Icon'
import type { Option } from './SelectField'

type Props = { label: string; options: readonly Option[]; value: string; onPick: (value: string) => void }

/**
 * One of a few in the line of a list, by the system's own list. It shows `value`: whoever refuses a choice
 * gives the old one again.
 */
export function Pick(props: Props) {
  let select: HTMLSelectElement | undefined
  const show = () => {
    if (select) select.value = props.value
  }
  createEffect(show)
  const pick = (value: string) => {
    show()
    if (value !== props.value) props.onPick(value)
  }
  return (
    <span class="relative inline-block max-w-full">
      <select
        ref={select}
        aria-label={props.label}
        class="min-h-8 max-w-full cursor-pointer appearance-none rounded-control border border-edge/60
          bg-surface py-0.5 ps-2.5 pe-7 text-small shadow-control touch:min-h-11 touch:text-[1rem]
          hover:border-edge hover:bg-hover"
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <For each={props.options}>
          {(option) => (
            <option value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          )}
        </For>
      </select>
      <Icon
        of={ChevronDown}
        size="small"
        class="pointer-events-none absolute end-2 top-1/2 -translate-y-1/2 text-faint"
      />
    </span>
  )
}
