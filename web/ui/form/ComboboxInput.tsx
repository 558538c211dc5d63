import Search from 'lucide-solid/icons/search'
import X from 'lucide-solid/icons/x'
import { entry } from '../../words/words'
import { Icon } from '../elements/Icon'

type Props = {
  label: string
  text: string
  onText: (text: string) => void
  onClose: () => void
  /** The id of the list box. */
  list: string
  hasOptions: boolean
  marked: string | undefined
  onKeyDown: (event: KeyboardEvent) => void
}

/** The box that is typed in, and the way out for whoever has no Escape. */
export function ComboboxInput(props: Props) {
  return (
    <div
      class="flex items-center gap-2 border-b border-line ps-4 pe-2
        has-[input:focus-visible]:border-accent"
    >
      <Icon of={Search} class="text-faint" />
      <input
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-expanded={props.hasOptions}
        aria-controls={props.list}
        aria-autocomplete="list"
        aria-activedescendant={props.marked}
        placeholder={props.label}
        value={props.text}
        autofocus
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="go"
        dir="auto"
        class="h-13 min-w-0 grow bg-transparent text-[1rem] outline-none placeholder:text-faint"
        onInput={(event) => props.onText(event.currentTarget.value)}
        onKeyDown={(event) => props.onKeyDown(event)}
      />
      <button
        type="button"
        aria-label={entry().ui.close}
        class="grid size-9 touch:size-11 shrink-0 cursor-pointer place-items-center rounded-control text-faint
          hover:bg-hover hover:text-ink"
        onClick={() => props.onClose()}
      >
        <Icon of={X} />
      </button>
    </div>
  )
}
