import { createSignal, Show } from 'solid-js'
import { askBeforeLeaving } from '../leaving'
import { Button } from '../ui/Button'
import { CopyBox } from '../ui/CopyBox'
import { Dialog } from '../ui/Dialog'
import { account } from '../words/words'
import type { NewToken } from './queries'

/** A request that shows whether the token works. */
const exampleOf = ({ kind, token }: NewToken): string =>
  kind === 'personal'
    ? `curl -H 'X-Auth-Token: ${token}' ${location.origin}/api/account`
    : `curl -H 'X-KBC-ManageApiToken: ${token}' ${location.origin}/manage/tokens/verify`

/** Shows a new token, this once. Whoever leaves without having taken it is asked. */
export function TokenShown(props: { made: NewToken; onClose: () => void }) {
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
      title={leaving() ? words().leaveTitle : words().made(props.made.name)}
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
        <CopyBox label={words().value} text={props.made.token} copy={words().copy} onCopied={() => setTaken(true)} />
        <div class="space-y-1.5">
          <p class="text-small font-semibold">{words().example}</p>
          <CopyBox label={words().example} text={exampleOf(props.made)} copy={words().copyExample} onCopied={() => setTaken(true)} />
        </div>
        <div class="flex justify-end">
          <Button look="primary" onClick={() => props.onClose()}>
            {words().done}
          </Button>
        </div>
      </div>
    )
  }
}
