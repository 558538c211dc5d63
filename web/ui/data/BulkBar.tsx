import { type JSX, Show } from 'solid-js'
import { Button } from '../elements/Button'
import type { Progress } from './createBulk'

type Props = {
  /** How many are chosen, and how far the work on them is, in words. */
  text: string
  progress: Progress | null
  chosen: number
  clear: string
  onClear: () => void
  children: JSX.Element
}

/** What may be done with the chosen rows; nothing while none is. */
export function BulkBar(props: Props) {
  return (
    <Show when={props.chosen > 0 || props.progress}>
      <div class="flex flex-wrap items-center gap-2 bg-accent-soft px-5 py-2 max-wide:px-4">
        <p role="status" class="me-auto text-small font-medium">
          {props.text}
        </p>
        <Show
          when={props.progress}
          fallback={
            <>
              {props.children}
              <Button size="small" look="quiet" onClick={() => props.onClear()}>
                {props.clear}
              </Button>
            </>
          }
        >
          {(progress) => (
            <progress
              class="h-2 w-40"
              aria-label={props.text}
              value={progress().done}
              max={progress().total}
            />
          )}
        </Show>
      </div>
    </Show>
  )
}
