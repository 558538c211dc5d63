import { onCleanup, onMount, Show } from 'solid-js'
import { ApiProblem, problemOf } from '../problems/problem'
import { Button } from '../ui/elements/Button'
import { EntryFrame } from '../ui/layout/EntryFrame'
import { entry } from '../words/words'

/**
 * A page that stopped working, or could not be fetched. Offline, it comes up by itself once there is a
 * connection.
 */
export function FailedPage(props: { cause: unknown }) {
  const isOffline = () => !navigator.onLine || problemOf(props.cause).code === 'offline'
  const words = () => (isOffline() ? entry().offline : entry().failed)
  const reload = () => location.reload()
  const requestId = () => problemOf(props.cause).parts.requestId
  onMount(() => addEventListener('online', reload))
  // What is no answer of the server is a fault of ours: the browser's console shall have it.
  onMount(() => !isOffline() && !(props.cause instanceof ApiProblem) && reportError(props.cause))
  onCleanup(() => removeEventListener('online', reload))
  return (
    <EntryFrame title={words().title} heading={words().heading} lead={words().text} isNews>
      <Button look="primary" size="large" wide onClick={reload}>
        {entry().failed.reload}
      </Button>
      <Show when={requestId()}>
        {(id) => <p class="mt-4 text-center font-mono text-tiny text-faint">{entry().ui.requestId(id())}</p>}
      </Show>
    </EntryFrame>
  )
}
