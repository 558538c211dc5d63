import { createSignal, Show } from 'solid-js'
import { Button } from '../../ui/elements/Button'
import { showToast } from '../../ui/feedback/toasts'
import { Confirm } from '../../ui/form/Confirm'
import { admin } from '../../words/words'
import { type MailState, type readQueuedMail, resendAll } from './queries'

/**
 * Sends all mails of a state again, after saying what that does. Nothing where there are none, or nothing to
 * send again.
 */
export function ResendAll(props: { state: MailState; first: Awaited<ReturnType<typeof readQueuedMail>> }) {
  const words = () => admin().mail
  const [isAsked, setAsked] = createSignal(false)
  const what = () => (props.state === 'dead' || props.state === 'failing' ? props.state : null)
  const act = (state: 'dead' | 'failing') => async () => {
    const mails = await resendAll(state)
    setAsked(false)
    showToast(words().resentAll(mails))
  }
  return (
    <Show when={props.first.rows.length > 0 && props.first.transport !== 'none' && what()} keyed>
      {(state) => (
        <>
          <div class="flex justify-end px-5 py-2.5 max-wide:px-4">
            <Button size="small" onClick={() => setAsked(true)}>
              {words().resendAll}
            </Button>
          </div>
          <Show when={isAsked()}>
            <Confirm
              title={words().resendAllTitle}
              effects={words().resendAllEffects}
              submit={words().resendAll}
              look="primary"
              onConfirm={act(state)}
              onClose={() => setAsked(false)}
            />
          </Show>
        </>
      )}
    </Show>
  )
}
