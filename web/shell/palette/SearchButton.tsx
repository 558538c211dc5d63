import Search from 'lucide-solid/icons/search'
import { Icon } from '../../ui/elements/Icon'
import { Key } from '../../ui/elements/Key'
import { entry } from '../../words/words'
import { paletteKeys } from './paletteKeys'

/**
 * Opens the palette: where there is room it looks like the box that it opens; on a phone it is a sign alone.
 */
export function SearchButton(props: { onOpen: () => void; onNear: () => void }) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      class="flex h-9 shrink-0 cursor-pointer items-center gap-2 rounded-control border border-line bg-surface
        px-2.5 text-small text-faint hover:border-edge hover:text-ink wide:w-52 max-wide:size-10
        max-wide:justify-center max-wide:rounded-full max-wide:border-transparent max-wide:bg-transparent
        max-wide:px-0 max-wide:hover:bg-hover max-wide:touch:size-11"
      onPointerEnter={() => props.onNear()}
      onFocus={() => props.onNear()}
      onClick={() => props.onOpen()}
    >
      <Icon of={Search} size="small" class="max-wide:size-5" />
      <span class="grow text-start max-wide:sr-only">{entry().shell.search}</span>
      <span aria-hidden="true" class="max-wide:hidden">
        <Key>{paletteKeys()}</Key>
      </span>
    </button>
  )
}
