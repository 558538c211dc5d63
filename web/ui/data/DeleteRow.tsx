import { createSignal, Show } from 'solid-js'
import { Button } from '../elements/Button'
import { Confirm } from '../form/Confirm'
import { Row } from './Row'

type Props = {
  label: string
  text: string
  submit: string
  title: string
  effects: readonly string[]
  typed: { name: string; label: string; otherwise: string }
  isBlocked?: boolean
  /** What is done once the name is typed. */
  onDelete: () => Promise<unknown>
}

/** Deletes a thing for good: what that does is listed first, and the thing's name has to be typed. */
export function DeleteRow(props: Props) {
  const [isAsked, setAsked] = createSignal(false)
  const button = () => (
    <Button size="small" look="warn" disabled={props.isBlocked ?? false} onClick={() => setAsked(true)}>
      {props.submit}
    </Button>
  )
  return (
    <>
      <Row label={props.label} value={props.text} action={button()} />
      <Show when={isAsked()}>
        <Confirm
          title={props.title}
          effects={props.effects}
          submit={props.submit}
          typed={props.typed}
          onConfirm={props.onDelete}
          onClose={() => setAsked(false)}
        />
      </Show>
    </>
  )
}
