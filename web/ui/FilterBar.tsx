import Search from 'lucide-solid/icons/search'
import type { JSX } from 'solid-js'
import { Icon } from './Icon'

type Props = { label: string; value: string; onInput: (text: string) => void; count: string; children?: JSX.Element }

/** The head of a list: a box that filters it, how many there are, and what may be done. The count is said aloud as it changes. */
export function FilterBar(props: Props) {
  return (
    <div class="flex flex-wrap items-center gap-x-4 gap-y-2 bg-sunken/50 px-5 py-2.5 max-wide:px-4">
      <label class="relative min-w-0 grow basis-48 wide:max-w-72">
        <span class="sr-only">{props.label}</span>
        <Icon of={Search} size="small" class="pointer-events-none absolute start-2.5 top-1/2 -translate-y-1/2 text-faint" />
        <input
          type="search"
          placeholder={props.label}
          value={props.value}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          class="block min-h-9 touch:min-h-11 w-full rounded-control border border-edge bg-surface py-1 ps-8.5 pe-2 text-small touch:text-[1rem] placeholder:text-faint hover:border-soft"
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="text-small text-faint">
        {props.count}
      </p>
      <div class="ms-auto flex flex-wrap items-center gap-2 empty:hidden">{props.children}</div>
    </div>
  )
}
