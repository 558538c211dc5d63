import { createSignal, Show } from 'solid-js'
import { useMe } from '../../session/me'
import type { Unit } from '../../session/unit'
import { Button } from '../../ui/elements/Button'
import { showToast } from '../../ui/feedback/toasts'
import { Confirm } from '../../ui/form/Confirm'
import { tenancy } from '../../words/words'
import { leave } from './queries'

/** Leaves a unit, after it was said what that means. */
export function LeaveButton(props: { unit: Unit; onLeft?: () => void }) {
  const words = () => tenancy().members
  const me = useMe()
  const [isAsked, setAsked] = createSignal(false)
  const act = async () => {
    const { name } = props.unit
    await leave(props.unit, me().id)
    setAsked(false)
    showToast(words().left(name))
    props.onLeft?.()
  }
  return (
    <>
      <Button
        size="small"
        look="warn"
        aria-label={words().leaveNamed(props.unit.name)}
        onClick={() => setAsked(true)}
      >
        {words().leave}
      </Button>
      <Show when={isAsked()}>
        <Confirm
          title={words().leaveTitle(props.unit.name)}
          effects={words().leaveEffects[props.unit.kind]}
          submit={words().leave}
          onConfirm={act}
          onClose={() => setAsked(false)}
        />
      </Show>
    </>
  )
}
