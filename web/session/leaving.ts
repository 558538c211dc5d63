import { useBeforeLeave } from '@solidjs/router'
import { onCleanup } from 'solid-js'

/**
 * Asks before a page is left while something on it would be lost: by our own dialog inside the app (`ask`
 * gets what leaves), by the browser's at its edge.
 */
export function askBeforeLeaving(isAtRisk: () => boolean, ask: (leave: () => void) => void): void {
  useBeforeLeave((event) => {
    if (!isAtRisk() || event.defaultPrevented) return
    event.preventDefault()
    ask(() => event.retry(true))
  })
  const hold = (event: BeforeUnloadEvent) => isAtRisk() && event.preventDefault()
  window.addEventListener('beforeunload', hold)
  onCleanup(() => window.removeEventListener('beforeunload', hold))
}
