import { onCleanup } from 'solid-js'
import { problemOf } from '../../problems/problem'
import { ProofMethods } from '../../session/proof/ProofMethods'
import type { ProofMethod } from '../../session/proof/proofMethod'
import { passable, stopAsking } from '../../session/webauthn'
import { Button } from '../../ui/elements/Button'
import { EntryFrame } from '../../ui/layout/EntryFrame'
import { entry } from '../../words/words'
import { stepByCode, stepByKey } from './queries'

type Props = {
  ways: readonly ProofMethod[]
  onSignedIn: () => void
  onStartOver: (isExpired: boolean) => void
}

/**
 * After the password: one of the second steps that the person has. A sign-in that took too long starts over.
 */
export function SecondStep(props: Props) {
  const words = () => entry().secondStep
  onCleanup(() => void stopAsking())
  const go = (step: Promise<void>) =>
    step.then(props.onSignedIn, (thrown) => {
      if (problemOf(thrown).code !== 'second-step-expired') throw thrown
      props.onStartOver(true)
    })
  const startOver = (
    <Button look="quiet" onClick={() => props.onStartOver(false)}>
      {words().startOver}
    </Button>
  )
  return (
    <EntryFrame title={words().title} lead={words().lead} below={startOver}>
      <ProofMethods
        ways={passable(props.ways)}
        submit={words().submit}
        wide
        onCode={(way, code) => go(stepByCode(way, code))}
        onKey={() => go(stepByKey())}
      />
      <p class="mt-6 text-small text-faint">{words().lost}</p>
    </EntryFrame>
  )
}
