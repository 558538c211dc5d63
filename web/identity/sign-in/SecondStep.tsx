import { onCleanup } from 'solid-js'
import { problemOf } from '../../problems/problem'
import { Ways } from '../../session/proof/Ways'
import type { Way } from '../../session/proof/way'
import { passable, stopAsking } from '../../session/webauthn'
import { Button } from '../../ui/elements/Button'
import { Door } from '../../ui/layout/Door'
import { entry } from '../../words/words'
import { stepByCode, stepByKey } from './queries'

type Props = { ways: readonly Way[]; onSignedIn: () => void; onStartOver: (isExpired: boolean) => void }

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
    <Door title={words().title} lead={words().lead} below={startOver}>
      <Ways
        ways={passable(props.ways)}
        submit={words().submit}
        wide
        onCode={(way, code) => go(stepByCode(way, code))}
        onKey={() => go(stepByKey())}
      />
      <p class="mt-6 text-small text-faint">{words().lost}</p>
    </Door>
  )
}
