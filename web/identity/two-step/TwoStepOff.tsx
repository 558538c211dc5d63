import ShieldOff from 'lucide-solid/icons/shield-off'
import { createSignal, Show } from 'solid-js'
import type { Factors } from '../../session/factors'
import { Button } from '../../ui/elements/Button'
import { Empty } from '../../ui/feedback/Empty'
import { Notice } from '../../ui/feedback/Notice'
import { inARow } from '../../words/amounts'
import { account } from '../../words/words'
import type { AddMethod } from './addMethod'
import { createWayBack } from './createWayBack'
import { MethodChoices } from './MethodChoices'

/** Two-step verification is off: what it is for, who asks for it, and the choice of a first method. */
export function TwoStepOff(props: { requiredBy: Factors['requiredBy']; add: AddMethod }) {
  const words = () => account().factors.twoStep
  const back = createWayBack()
  const [isChoosing, setChoosing] = createSignal(false)
  const enable = <Button onClick={() => setChoosing(true)}>{words().enable}</Button>
  return (
    <>
      <Show when={props.requiredBy.length > 0}>
        <div class="px-5 py-4 max-wide:px-4">
          <Notice look="warning">
            {words().offRequired(inARow(props.requiredBy.map(({ name }) => name)))}
          </Notice>
        </div>
      </Show>
      <Show when={back}>
        <div class="px-5 py-4 max-wide:px-4">
          <Notice>{words().wayBack}</Notice>
        </div>
      </Show>
      <Show
        when={isChoosing()}
        fallback={<Empty icon={ShieldOff} title={words().off} text={words().offText} action={enable} />}
      >
        <MethodChoices add={props.add} onCancel={() => setChoosing(false)} />
      </Show>
    </>
  )
}
