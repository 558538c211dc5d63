import { useLocation } from '@solidjs/router'
import { createEffect, on, onCleanup } from 'solid-js'

const longestWaitMs = 10_000

/**
 * After a navigation the focus goes to the new page's heading, so that a screen reader begins there: as soon
 * as there is one, for a page may have to read first what it is about. Whoever has moved the focus meanwhile
 * keeps it.
 */
export function focusHeadingOnNewPages(): void {
  const location = useLocation()
  let waiting = 0
  const focusHeading = (held: Element | null, since: number) => {
    const heading = document.querySelector<HTMLElement>('main h1')
    const isFree = document.activeElement === held || document.activeElement === document.body
    if (!isFree || performance.now() - since > longestWaitMs) return
    if (heading) heading.focus({ preventScroll: true })
    else waiting = requestAnimationFrame(() => focusHeading(held, since))
  }
  const begin = () => {
    cancelAnimationFrame(waiting)
    waiting = requestAnimationFrame(() => focusHeading(document.activeElement, performance.now()))
  }
  createEffect(on(() => location.pathname, begin, { defer: true }))
  onCleanup(() => cancelAnimationFrame(waiting))
}
