import { createSignal, type JSX } from 'solid-js'
import { explain } from '../../problems/explain'
import { problemOf } from '../../problems/problem'
import { Button, type ButtonLook } from '../elements/Button'
import { showToast } from '../feedback/toasts'

type Props = ButtonLook & { act: () => Promise<unknown>; label?: string; children: JSX.Element }

/**
 * A button that acts by itself: pending while under way, once however often it is pressed; a refusal is said
 * at the edge.
 */
export function ActButton(props: Props) {
  const [isPending, setPending] = createSignal(false)
  const press = async () => {
    setPending(true)
    await props.act().catch((thrown) => showToast(explain(problemOf(thrown)), 'failed'))
    setPending(false)
  }
  return (
    <Button
      look={props.look ?? 'secondary'}
      size={props.size ?? 'usual'}
      wide={props.wide ?? false}
      aria-label={props.label}
      pending={isPending()}
      onClick={press}
    >
      {props.children}
    </Button>
  )
}
