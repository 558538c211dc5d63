import { createSignal, Show } from 'solid-js'
import { askBeforeLeaving } from './leaving'
import { useMe } from './me'
import { Button } from './ui/Button'
import { Dialog } from './ui/Dialog'
import { OneTimeCodes } from './ui/OneTimeCodes'
import { exactTime } from './words/format'
import { account } from './words/words'

/** Shows recovery codes, this once. Whoever leaves without having saved them is asked. */
export function CodesDialog(props: { codes: readonly string[]; onClose: () => void }) {
  const words = () => account().factors.recoveryCodes
  const me = useMe()
  const [isSaved, setSaved] = createSignal(false)
  const [leaving, setLeaving] = createSignal<(() => void) | null>(null)
  askBeforeLeaving(
    () => !isSaved(),
    (leave) => setLeaving(() => leave),
  )
  const close = () => (isSaved() ? props.onClose() : setLeaving(() => props.onClose))
  const made = exactTime(new Date().toISOString())
  return (
    <Dialog
      title={leaving() ? words().leaveTitle : words().saveTitle}
      lead={leaving() ? words().leaveText : words().saveLead}
      onClose={() => (leaving() ? setLeaving(null) : close())}
    >
      <Show when={leaving()} fallback={<Codes />}>
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

  function Codes() {
    return (
      <div class="space-y-5">
        <OneTimeCodes
          label={words().codes}
          codes={props.codes}
          head={words().fileHead(me().email, made)}
          fileName={words().fileName}
          words={words()}
          onTaken={() => setSaved(true)}
        />
        <div class="flex justify-end">
          <Button look="primary" onClick={() => props.onClose()}>
            {words().done}
          </Button>
        </div>
      </div>
    )
  }
}
