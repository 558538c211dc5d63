import { createUniqueId, For } from 'solid-js'

/** One view and its name. */
export type Tab<T extends string> = { readonly value: T; readonly label: string }

type Props<T extends string> = {
  label: string
  tabs: readonly Tab<T>[]
  chosen: T
  onChoose: (value: T) => void
  panel: string
}

const arrows: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** Views of one thing, one at a time; arrows move between them. `panel` is the id of what they show. */
export function Tabs<T extends string>(props: Props<T>) {
  const id = createUniqueId()
  const move = (event: KeyboardEvent) => {
    const step = arrows[event.key]
    if (step === undefined) return
    const isMirrored = document.documentElement.dir === 'rtl'
    const at = props.tabs.findIndex((tab) => tab.value === props.chosen)
    const next = props.tabs.at((at + (isMirrored ? -step : step)) % props.tabs.length)
    if (!next) return
    props.onChoose(next.value)
    document.getElementById(`${id}-${next.value}`)?.focus()
  }
  return (
    <div role="tablist" aria-label={props.label} class="-mx-1 flex flex-wrap gap-1" onKeyDown={move}>
      <For each={props.tabs}>
        {(tab) => (
          <button
            id={`${id}-${tab.value}`}
            type="button"
            role="tab"
            aria-selected={tab.value === props.chosen}
            aria-controls={props.panel}
            tabindex={tab.value === props.chosen ? 0 : -1}
            class="min-h-9 touch:min-h-11 cursor-pointer border-b-2 border-transparent px-2.5 text-small
              font-medium text-soft hover:text-ink aria-selected:border-accent aria-selected:text-ink"
            onClick={() => props.onChoose(tab.value)}
          >
            {tab.label}
          </button>
        )}
      </For>
    </div>
  )
}
