import { useNavigate } from '@solidjs/router'
import { createSignal, onCleanup, onMount } from 'solid-js'

/** Where the second key after `g` goes. */
export const places = { h: '/', p: '/account/profile', s: '/account/security' } as const

const secondKeyWithinMs = 1_200

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** The keys of the whole app: `?` shows them, `g` and a letter goes to a page. Silent while one types or a dialog stands open. */
export function createShortcuts() {
  const navigate = useNavigate()
  const [isOpen, setOpen] = createSignal(false)
  let goSinceMs = Number.NEGATIVE_INFINITY
  const press = (event: KeyboardEvent) => {
    const isOurs = !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && !document.querySelector('dialog[open]')
    if (!isOurs) return
    const place = event.timeStamp - goSinceMs < secondKeyWithinMs ? Object.entries(places).find(([key]) => key === event.key) : undefined
    goSinceMs = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
    if (place) navigate(place[1])
    if (event.key === '?') setOpen(true)
  }
  onMount(() => document.addEventListener('keydown', press))
  onCleanup(() => document.removeEventListener('keydown', press))
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false) }
}
