import { useNavigate } from '@solidjs/router'
import { createSignal, onCleanup, onMount } from 'solid-js'
import { placeOfKey } from './navigation/goKeys'
import { opensPalette } from './palette/paletteKeys'

/** The dialogs that keys open. */
type Opened = 'shortcuts' | 'palette'

const dialogOfKey: Readonly<Record<string, Opened>> = { '?': 'shortcuts', '/': 'palette' }
const secondKeyWithinMs = 1_200

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
const isBare = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)

/**
 * The keys of the whole app: `?` shows them, `/` or Control and K opens the palette, `g` and a letter goes to
 * a page. Silent while a dialog stands open; while one types only Control and K is heard.
 */
export function createShortcuts() {
  const navigate = useNavigate()
  const [opened, open] = createSignal<Opened | null>(null)
  let goSinceMs = Number.NEGATIVE_INFINITY
  const heard = (event: KeyboardEvent): (() => void) | undefined => {
    if (opensPalette(event)) return () => open('palette')
    if (!isBare(event)) return undefined
    const place = event.timeStamp - goSinceMs < secondKeyWithinMs ? placeOfKey(event.key) : undefined
    goSinceMs = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
    if (place) return () => navigate(place)
    const dialog = dialogOfKey[event.key]
    return dialog && (() => open(dialog))
  }
  const press = (event: KeyboardEvent) => {
    if (document.querySelector('dialog[open]')) return
    const act = heard(event)
    if (!act) return
    event.preventDefault()
    act()
  }
  onMount(() => document.addEventListener('keydown', press))
  onCleanup(() => document.removeEventListener('keydown', press))
  return { opened, open, close: () => open(null) }
}
