import UserRoundKey from 'lucide-solid/icons/user-round-key'
import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { explain } from '../../problems/explain'
import { type ApiProblem, problemOf } from '../../problems/problem'
import { canAutofill, stopAsking } from '../../session/webauthn'
import { Button } from '../../ui/elements/Button'
import { Icon } from '../../ui/elements/Icon'
import { Notice } from '../../ui/feedback/Notice'
import { entry } from '../../words/words'
import { signInByPasskey } from './queries'

/**
 * Signs in with a passkey: by the button, or by one that is chosen where the address is typed. Closing the
 * browser's question is no error.
 */
export function PasskeyButton(props: { onSignedIn: () => void }) {
  const [isPending, setPending] = createSignal(false)
  const [refusal, setRefusal] = createSignal<ApiProblem | null>(null)
  const use = async () => {
    setRefusal(null)
    setPending(true)
    await signInByPasskey().then(props.onSignedIn, (thrown) => {
      setRefusal(problemOf(thrown))
      void offer()
    })
    setPending(false)
  }
  const offer = async () => {
    if (!(await canAutofill())) return
    await signInByPasskey({ isAutofill: true }).then(props.onSignedIn, (thrown) => {
      const problem = problemOf(thrown)
      // The page was open for longer than a challenge lasts; the passkey is chosen already, so it is asked
      // for at once.
      if (problem.code === 'challenge-expired') return use()
      if (problem.code !== 'prompt-closed') setRefusal(problem)
    })
  }
  onMount(() => void offer())
  onCleanup(() => void stopAsking())
  return (
    <>
      <div role="status" class="empty:hidden">
        <Show when={refusal()}>{(problem) => <Refused problem={problem()} />}</Show>
      </div>
      <Button size="large" wide pending={isPending()} onClick={use}>
        <Icon of={UserRoundKey} size="small" />
        {entry().secondStep.withPasskey}
      </Button>
    </>
  )
}

function Refused(props: { problem: ApiProblem }) {
  return (
    <Show
      when={props.problem.code === 'prompt-closed'}
      fallback={<Notice look="warning">{explain(props.problem)}</Notice>}
    >
      <Notice>{entry().secondStep.passkeyNotUsed}</Notice>
    </Show>
  )
}
