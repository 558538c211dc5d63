import { onCleanup } from 'solid-js'
import type { GivenStep } from '../../../worker/identity/factors/shapes'
import { problemOf } from '../../problems/problem'
import { ProofMethods } from '../../session/proof/ProofMethods'
import type { ProofMethod } from '../../session/proof/proofMethod'
import { passable, stopAsking } from '../../session/webauthn'
import { Dialog } from '../../ui/layout/Dialog'
import { entry } from '../../words/words'
import { keyForReset, resetPassword } from './queries'

/** What is wrong with the link or the password is said beside the password, not here. */
const notOfTheStep: readonly string[] = [
  'invalid-input',
  'link-not-valid',
  'link-expired',
  'link-used',
  'link-superseded',
]

type Props = {
  secret: string
  password: string
  keepTokens: boolean
  ways: readonly ProofMethod[]
  onReset: () => void
  /** It was closed, or the password itself was refused. */
  onRefused: (thrown: unknown) => void
  onClose: () => void
}

/**
 * Where two-step verification is on, the mailed link alone opens nothing: asks for the second step of a
 * reset.
 */
export function ResetStepDialog(props: Props) {
  const words = () => entry().secondStep
  onCleanup(() => void stopAsking())
  const give = (step: GivenStep) =>
    resetPassword(
      { secret: props.secret, password: props.password, keepTokens: props.keepTokens },
      step,
    ).then(props.onReset, (thrown) => {
      if (!notOfTheStep.includes(problemOf(thrown).code)) throw thrown
      props.onRefused(thrown)
    })
  return (
    <Dialog title={words().reset} lead={words().resetLead} onClose={props.onClose}>
      <ProofMethods
        ways={passable(props.ways)}
        submit={words().resetSubmit}
        onCode={(way, code) => give({ way, code })}
        onKey={async () => give(await keyForReset(props.secret))}
        onCancel={props.onClose}
      />
    </Dialog>
  )
}
