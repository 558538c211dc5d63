import { Show } from 'solid-js'
import { explain } from '../../problems/explain'
import { problemOf } from '../../problems/problem'
import { entry } from '../../words/words'
import { Button } from '../elements/Button'

/** A part that could not be loaded: what happened, Retry, and the request id in small type. */
export function Failed(props: { cause: unknown; onRetry: () => void }) {
  const problem = () => problemOf(props.cause)
  return (
    <div role="alert" class="bg-surface px-5 py-8 text-center">
      <p class="font-semibold">{entry().ui.failed}</p>
      <p class="mt-1 text-small text-soft">{explain(problem())}</p>
      <div class="mt-4">
        <Button onClick={() => props.onRetry()}>{entry().ui.retry}</Button>
      </div>
      <Show when={problem().parts.requestId}>
        {(id) => <p class="mt-3 font-mono text-tiny text-faint">{entry().ui.requestId(id())}</p>}
      </Show>
    </div>
  )
}
