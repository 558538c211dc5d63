import { createSignal, Show } from 'solid-js'
import { Button, type ButtonLook } from '../elements/Button'
import { Confirm } from './Confirm'

type Props = {
  /** What the button says, and what it is called where that is not enough. */
  label: string
  name?: string
  look?: ButtonLook['look']
  title: string
  effects: readonly string[]
  /** What is done once it is confirmed; the dialog closes by itself. */
  act: () => Promise<unknown>
}

/** A button that asks before it acts: what it does is listed first. */
export function AskButton(props: Props) {
  const [isAsked, setAsked] = createSignal(false)
  const act = async () => {
    await props.act()
    setAsked(false)
  }
  return (
    <>
      <Button
        size="small"
        look={props.look ?? 'secondary'}
        aria-label={props.name}
        onClick={() => setAsked(true)}
      >
        {props.label}
      </Button>
      <Show when={isAsked()}>
        <Confirm
          title={props.title}
          effects={props.effects}
          submit={props.label}
          look={props.look === 'warn' ? 'danger' : 'primary'}
          onConfirm={act}
          onClose={() => setAsked(false)}
        />
      </Show>
    </>
  )
}
