import WifiOff from 'lucide-solid/icons/wifi-off'
import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { Icon } from '../ui/elements/Icon'
import { entry } from '../words/words'

/** Says that there is no connection for as long as there is none, on every page. */
export function OfflineBanner() {
  const [isOffline, setOffline] = createSignal(!navigator.onLine)
  const look = () => setOffline(!navigator.onLine)
  onMount(() => {
    addEventListener('online', look)
    addEventListener('offline', look)
  })
  onCleanup(() => {
    removeEventListener('online', look)
    removeEventListener('offline', look)
  })
  return (
    <div role="status" class="fixed inset-x-0 bottom-0 z-40">
      <Show when={isOffline()}>
        <p
          class="flex items-center justify-center gap-2.5 border-t border-warning/30 bg-warning-soft px-4
            py-2 text-small"
        >
          <Icon of={WifiOff} size="small" class="text-warning" />
          {entry().shell.offline}
        </p>
      </Show>
    </div>
  )
}
