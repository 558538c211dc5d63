import { createEffect, createMemo, createSignal, createUniqueId, For, type JSX, on, Show } from 'solid-js'
import { ComboboxInput } from './ComboboxInput'
import { ComboboxOption } from './ComboboxOption'
import type { LinkOption, LinkOptionGroup } from './linkOption'

type Props = {
  label: string
  listLabel: string
  text: string
  onText: (text: string) => void
  groups: readonly LinkOptionGroup[]
  /** How many there are, said aloud as it changes. */
  count: string
  onClose: () => void
  /** What is to be known below the list: nothing found, still reading, failed. */
  children?: JSX.Element
}

/**
 * A box to type in and the places that fit, one of them marked: arrows move the mark, Enter goes there
 * (ARIA's combobox with a list box). The options are links, so that a click with the keys of the browser
 * opens another tab.
 */
export function Combobox(props: Props) {
  const id = `combobox-${createUniqueId()}`
  const all = createMemo(() => props.groups.flatMap(({ options }) => options))
  const [marked, setMarked] = createSignal(0)
  const optionId = (option: LinkOption | undefined) => (option ? `${id}-${all().indexOf(option)}` : undefined)
  const current = () => all()[Math.min(marked(), all().length - 1)]
  const currentElement = () => document.getElementById(optionId(current()) ?? '')
  createEffect(
    on(
      () => props.text,
      () => setMarked(0),
    ),
  )
  const move = (steps: number) => {
    if (all().length === 0) return
    setMarked((before) => (Math.min(before, all().length - 1) + steps + all().length) % all().length)
    currentElement()?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const act = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: () => currentElement()?.click() }[
      event.key
    ]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <>
      <ComboboxInput
        label={props.label}
        text={props.text}
        list={id}
        hasOptions={all().length > 0}
        marked={optionId(current())}
        onText={props.onText}
        onKeyDown={press}
        onClose={props.onClose}
      />
      <p role="status" class="sr-only">
        {props.count}
      </p>
      {/* The mark moves with the arrows of the box above: the list itself takes no focus. */}
      <div
        id={id}
        role="listbox"
        tabindex="-1"
        aria-label={props.listLabel}
        class="min-h-0 overflow-y-auto overscroll-contain p-1.5 empty:hidden"
      >
        <For each={props.groups}>
          {(group) => (
            <Group title={group.title}>
              <For each={group.options}>
                {(option) => (
                  <ComboboxOption
                    id={optionId(option)}
                    of={option}
                    isMarked={current() === option}
                    onMark={() => setMarked(all().indexOf(option))}
                    onChosen={props.onClose}
                  />
                )}
              </For>
            </Group>
          )}
        </For>
      </div>
      {props.children}
    </>
  )
}

function Group(props: { title: string | null; children: JSX.Element }) {
  const id = `group-${createUniqueId()}`
  return (
    <Show when={props.title} fallback={props.children}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options */}
      <div role="group" aria-labelledby={id} class="pb-1.5 last:pb-0">
        <p id={id} class="px-2.5 pt-2 pb-1 text-tiny font-medium text-faint">
          {props.title}
        </p>
        {props.children}
      </div>
    </Show>
  )
}
