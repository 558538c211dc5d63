import { createSignal, Show } from 'solid-js'
import { Button } from '../ui/elements/Button'
import { CopyBox } from '../ui/feedback/CopyBox'
import { Dialog } from '../ui/layout/Dialog'
import { account } from '../words/words'
import { askBeforeLeaving } from './leaving'

/**
 * Shows a new token, this once, with a request to try it where there is one. Whoever leaves without having
 * taken it is asked.
 */
export function OneTimeSecret(props: { name: string; value: string; example?: string; onClose: () => void }) {
  const words = () => account().tokens
  const [isTaken, setTaken] = createSignal(false)
  const [leaving, setLeaving] = createSignal<(() => void) | null>(null)
  askBeforeLeaving(
    () => !isTaken(),
    (leave) => setLeaving(() => leave),
  )
  const close = () => (isTaken() ? props.onClose() : setLeaving(() => props.onClose))
  return (
    <Dialog
      isWide
      title={leaving() ? words().leaveTitle : words().made(props.name)}
      lead={leaving() ? words().leaveText : words().madeLead}
      onClose={() => (leaving() ? setLeaving(null) : close())}
    >
      <Show when={leaving()} fallback={<Value />}>
        {(leave) => (
          <div class="flex flex-wrap justify-end gap-2">
            <Button ref={(button) => queueMicrotask(() => button.focus())} onClick={() => setLeaving(null)}>
              {words().back}
            </Button>
            <Button look="danger" onClick={() => leave()()}>
              {words().leave}
            </Button>
          </div>
        )}
      </Show>
    </Dialog>
  )

  function Value() {
    return (
      <div class="space-y-5">
        <CopyBox
          label={words().value}
          text={props.value}
          copy={words().copy}
          onCopied={() => setTaken(true)}
        />
        <Show when={props.example}>
          {(example) => (
            <div class="space-y-1.5">
              <p class="text-small font-semibold">{words().example}</p>
              <CopyBox
                label={words().example}
                text={example()}
                copy={words().copyExample}
                onCopied={() => setTaken(true)}
              />
            </div>
          )}
        </Show>
        <div class="flex justify-end">
          <Button look="primary" onClick={() => props.onClose()}>
            {words().done}
          </Button>
        </div>
      </div>
    )
  }
}
