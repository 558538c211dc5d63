import KeyRound from 'lucide-solid/icons/key-round'
import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { problemOf } from '../problem'
import { Form } from '../ui/Form'
import { Notice } from '../ui/Notice'
import { canAutofill, stopAsking } from '../webauthn'
import { entry } from '../words/words'
import { signInByPasskey } from './queries'

/** Signs in with a passkey: by the button, or by one that is chosen where the address is typed. Closing the browser's question is no error. */
export function PasskeyForm(props: { onSignedIn: () => void }) {
  const [isClosed, setClosed] = createSignal(false)
  const use = async () => {
    setClosed(false)
    await signInByPasskey().then(props.onSignedIn, (thrown) => {
      void offer()
      if (problemOf(thrown).code !== 'prompt-closed') throw thrown
      setClosed(true)
    })
  }
  const offer = async () => {
    if (await canAutofill()) await signInByPasskey({ isAutofill: true }).then(props.onSignedIn)
  }
  onMount(() => void offer())
  onCleanup(() => void stopAsking())
  return (
    <Form submit={entry().secondStep.withPasskey} icon={KeyRound} look="secondary" wide onSubmit={use}>
      <div role="status" class="empty:hidden">
        <Show when={isClosed()}>
          <Notice>{entry().secondStep.passkeyNotUsed}</Notice>
        </Show>
      </div>
    </Form>
  )
}
