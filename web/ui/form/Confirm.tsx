import { type JSX, Show } from 'solid-js'
import { entry } from '../../words/words'
import { Effects } from '../feedback/Effects'
import { Dialog } from '../layout/Dialog'
import { Field } from './Field'
import { Form } from './Form'

type Props = {
  title: string
  effects: readonly string[]
  submit: string
  cancel?: string
  /** What cannot be undone is confirmed by typing this name. */
  typed?: { name: string; label: string; otherwise: string }
  look?: 'primary' | 'danger'
  onConfirm: () => Promise<unknown>
  onClose: () => void
  children?: JSX.Element
}

/** Asks before something happens: what it does is listed first. A refusal is said in the dialog. */
export function Confirm(props: Props) {
  const cancel = () => ({ label: props.cancel ?? entry().ui.cancel, act: props.onClose })
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <Form
        submit={props.submit}
        look={props.look ?? 'danger'}
        onCancel={cancel()}
        onSubmit={() => props.onConfirm()}
      >
        <Effects of={props.effects} />
        {props.children}
        <Show when={props.typed}>
          {(typed) => (
            <Field
              name="name"
              label={typed().label}
              autocomplete="off"
              mustBe={{ value: typed().name, otherwise: typed().otherwise }}
              autofocus
            />
          )}
        </Show>
      </Form>
    </Dialog>
  )
}
