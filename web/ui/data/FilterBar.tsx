import type { JSX } from 'solid-js'
import { FilterBox } from './FilterBox'

type Props = {
  label: string
  value: string
  onInput: (text: string) => void
  count: string
  children?: JSX.Element
}

/**
 * The head of a list: a box that filters it, how many there are, and what may be done. The count is said
 * aloud as it changes.
 */
export function FilterBar(props: Props) {
  return (
    <div class="flex flex-wrap items-center gap-x-4 gap-y-2 bg-sunken/50 px-5 py-2.5 max-wide:px-4">
      <div class="min-w-0 grow basis-48 wide:max-w-72">
        <FilterBox label={props.label} value={props.value} onInput={props.onInput} />
      </div>
      <p role="status" class="text-small text-faint">
        {props.count}
      </p>
      <div class="ms-auto flex flex-wrap items-center gap-2 empty:hidden">{props.children}</div>
    </div>
  )
}
