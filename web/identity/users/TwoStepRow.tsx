import { Show } from 'solid-js'
import { Row } from '../../ui/data/Row'
import { Time } from '../../ui/data/Time'
import { showToast } from '../../ui/feedback/toasts'
import { AskButton } from '../../ui/form/AskButton'
import { inARow } from '../../words/amounts'
import { admin } from '../../words/words'
import { type InspectedUser, resetMfa } from './queries'

/**
 * Somebody's two-step verification; to be reset where they are locked out. A reset that waits is said, by
 * whom and for when.
 */
export function TwoStepRow(props: { user: InspectedUser }) {
  const words = () => admin().users
  const name = () => props.user.name || props.user.email
  const delay = () => props.user.mfaResetDelayHours
  const act = async () => {
    const said = delay() > 0 ? words().resetAnnounced(name()) : words().resetDone(name())
    await resetMfa(props.user.id)
    showToast(said)
  }
  const effects = () => {
    const { taken, told, lockedOut, delayed } = words().resetEffects
    return [...(delay() > 0 ? [delayed(delay())] : []), taken, lockedOut, told]
  }
  const reset = () => (
    <Show when={props.user.mfaEnabled && !props.user.mfaReset}>
      <AskButton
        label={words().reset}
        name={words().resetTitle(name())}
        look="warn"
        title={words().resetTitle(name())}
        effects={effects()}
        act={act}
      />
    </Show>
  )
  return (
    <Row
      label={words().twoStepTitle}
      value={methodsOf(props.user)}
      state={<Waiting user={props.user} />}
      action={reset()}
    />
  )
}

function Waiting(props: { user: InspectedUser }) {
  return (
    <Show when={props.user.mfaReset}>
      {(reset) => (
        <span class="text-warning">
          {admin().users.resetWaits(reset().requester.name || reset().requester.email)}{' '}
          <Time at={reset().due} />
        </span>
      )}
    </Show>
  )
}

function methodsOf({ hasAuthenticatorApp, securityKeys, recoveryCodes }: InspectedUser): string {
  const words = admin().users
  const methods = [
    ...(hasAuthenticatorApp ? [words.app] : []),
    ...(securityKeys > 0 ? [words.keys(securityKeys)] : []),
  ]
  return methods.length > 0 ? inARow([...methods, words.codes(recoveryCodes)]) : words.off
}
