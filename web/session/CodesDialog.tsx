import { createSignal, Show } from 'solid-js'
import { Button } from '../ui/elements/Button'
import { OneTimeCodes } from '../ui/feedback/OneTimeCodes'
import { Dialog } from '../ui/layout/Dialog'
import { exactTime } from '../words/format'
import { account } from '../words/words'
import { askBeforeLeaving } from './leaving'
import { useMe } from './me'

/** Shows recovery codes, this once. Whoever leaves without having taken them along is asked. */
export function CodesDialog(props: { codes: readonly string[]; onClose: () => void }) {
  const words = () => account().factors.recoveryCodes
  const [isTaken, setTaken] = createSignal(false)
  const [leave, setLeave] = createSignal<(() => void) | null>(null)
  const ask = (leaveAfterAll: () => void) => setLeave(() => leaveAfterAll)
  askBeforeLeaving(() => !isTaken(), ask)
  const close = () => {
    if (leave()) return setLeave(null)
    return isTaken() ? props.onClose() : ask(props.onClose)
  }
  return (
    <Dialog
      title={leave() ? words().leaveTitle : words().saveTitle}
      lead={leave() ? words().leaveText : words().saveLead}
      onClose={close}
    >
      <Show
        when={leave()}
        fallback={<Codes codes={props.codes} onTaken={() => setTaken(true)} onDone={props.onClose} />}
      >
        {(leaveAfterAll) => <Leaving onBack={() => setLeave(null)} onLeave={leaveAfterAll()} />}
      </Show>
    </Dialog>
  )
}

function Codes(props: { codes: readonly string[]; onTaken: () => void; onDone: () => void }) {
  const words = () => account().factors.recoveryCodes
  const me = useMe()
  const made = new Date().toISOString()
  return (
    <div class="space-y-5">
      <OneTimeCodes
        label={words().codes}
        codes={props.codes}
        head={words().fileHead(me().email, exactTime(made))}
        fileName={words().fileName}
        words={words()}
        onTaken={props.onTaken}
      />
      <div class="flex justify-end">
        <Button look="primary" onClick={() => props.onDone()}>
          {words().done}
        </Button>
      </div>
    </div>
  )
}

function Leaving(props: { onBack: () => void; onLeave: () => void }) {
  const words = () => account().factors.recoveryCodes
  return (
    <div class="flex flex-wrap justify-end gap-2">
      <Button ref={(button) => queueMicrotask(() => button.focus())} onClick={() => props.onBack()}>
        {words().back}
      </Button>
      <Button look="danger" onClick={() => props.onLeave()}>
        {words().leave}
      </Button>
    </div>
  )
}
