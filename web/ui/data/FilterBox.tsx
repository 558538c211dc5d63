import Search from 'lucide-solid/icons/search'
import { Icon } from '../elements/Icon'

/** A box that filters what stands beside it, as one types. */
export function FilterBox(props: { label: string; value: string; onInput: (text: string) => void }) {
  return (
    <label class="relative block min-w-0">
      <span class="sr-only">{props.label}</span>
      <Icon
        of={Search}
        size="small"
        class="pointer-events-none absolute start-2.5 top-1/2 -translate-y-1/2 text-faint"
      />
      <input
        type="search"
        placeholder={props.label}
        value={props.value}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        class="block min-h-9 touch:min-h-11 w-full rounded-control border border-edge bg-surface py-1 ps-8.5
          pe-2 text-small touch:text-[1rem] placeholder:text-faint hover:border-soft"
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  )
}
