import type { LucideProps } from 'lucide-solid'
import Search from 'lucide-solid/icons/search'
import X from 'lucide-solid/icons/x'
import {
  type Component,
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  type JSX,
  on,
  Show,
} from 'solid-js'
import { entry } from '../../words/words'
import { Icon } from '../data/Icon'
import { Key } from '../data/Key'

/** A place that may be chosen: its name, what it is in a word or two, and the keys that go there too. */
export type Choice = {
  readonly href: string
  readonly icon: Component<LucideProps>
  readonly name: string
  readonly note?: string | undefined
  readonly keys?: readonly string[] | undefined
}
/** Choices under their heading; without one they stand alone. */
export type ChoiceGroup = { readonly title: string | null; readonly choices: readonly Choice[] }

type Props = {
  label: string
  listLabel: string
  text: string
  onText: (text: string) => void
  groups: readonly ChoiceGroup[]
  /** How many there are, said aloud as it changes. */
  count: string
  onClose: () => void
  /** What is to be known below the list: nothing found, still reading, failed. */
  children?: JSX.Element
}

/**
 * A box to type in and the places that fit, one of them marked: arrows move the mark, Enter goes there
 * (ARIA's combobox with a list box). The choices are links, so that a click with the keys of the browser
 * opens another tab.
 */
export function PickList(props: Props) {
  const id = `pick-${createUniqueId()}`
  const all = createMemo(() => props.groups.flatMap(({ choices }) => choices))
  const [marked, setMarked] = createSignal(0)
  const optionId = (choice: Choice | undefined) => (choice ? `${id}-${all().indexOf(choice)}` : undefined)
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
      <Box
        label={props.label}
        text={props.text}
        list={id}
        hasChoices={all().length > 0}
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
              <For each={group.choices}>
                {(choice) => (
                  <Option
                    id={optionId(choice)}
                    of={choice}
                    isMarked={current() === choice}
                    onMark={() => setMarked(all().indexOf(choice))}
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

type BoxProps = Pick<Props, 'label' | 'text' | 'onText' | 'onClose'> & {
  list: string
  hasChoices: boolean
  marked: string | undefined
  onKeyDown: (event: KeyboardEvent) => void
}

/** The box that is typed in, and the way out for whoever has no Escape. */
function Box(props: BoxProps) {
  return (
    <div class="flex items-center gap-2 border-b border-line ps-4 pe-2 has-[input:focus-visible]:border-accent">
      <Icon of={Search} class="text-faint" />
      <input
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-expanded={props.hasChoices}
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
        class="grid size-9 touch:size-11 shrink-0 cursor-pointer place-items-center rounded-control text-faint hover:bg-hover hover:text-ink"
        onClick={() => props.onClose()}
      >
        <Icon of={X} />
      </button>
    </div>
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

function Option(props: {
  id: string | undefined
  of: Choice
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
      class="flex min-h-10 touch:min-h-12 items-center gap-3 rounded-control px-2.5 py-1.5 text-body aria-selected:bg-hover"
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
