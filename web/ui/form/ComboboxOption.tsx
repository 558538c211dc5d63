import { For, Show } from 'solid-js'
import { Icon } from '../elements/Icon'
import { Key } from '../elements/Key'
import type { LinkOption } from './linkOption'

/** One option of a combobox: a link, with its keys where it has some. */
export function ComboboxOption(props: {
  id: string | undefined
  of: LinkOption
  isMarked: boolean
  onMark: () => void
  onChosen: () => void
}) {
  return (
    <a
      id={props.id}
      role="option"
      aria-selected={props.isMarked}
      tabindex="-1"
      href={props.of.href}
      class="flex min-h-10 touch:min-h-12 items-center gap-3 rounded-control px-2.5 py-1.5 text-body
        aria-selected:bg-hover"
      onPointerMove={() => props.onMark()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => props.onChosen()}
    >
      <Icon of={props.of.icon} class={props.isMarked ? 'text-accent' : 'text-faint'} />
      <span class="min-w-0 grow truncate">
        {props.of.name}
        <Show when={props.of.note}>{(note) => <span class="ms-2 text-small text-faint">{note()}</span>}</Show>
      </span>
      <Show when={props.of.keys}>
        {(keys) => (
          <span aria-hidden="true" class="flex shrink-0 gap-1 touch:hidden">
            <For each={keys()}>{(key) => <Key>{key}</Key>}</For>
          </span>
        )}
      </Show>
    </a>
  )
}
