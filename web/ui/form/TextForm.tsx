import { entry } from '../../words/words'
import { Field } from './Field'
import { Form } from './Form'

type Props = {
  /** Its name in the request, by which the server's complaint finds it. */
  name: string
  label: string
  hint?: string
  value: string
  maxLength?: number
  /** Whether it may be left empty. */
  isOptional?: boolean
  onSave: (text: string) => Promise<unknown>
  onClose: () => void
}

/** The form of a row that holds one text; it closes once the text is saved. */
export function TextForm(props: Props) {
  const save = async (text: string) => {
    await props.onSave(text)
    props.onClose()
  }
  return (
    <Form
      submit={entry().ui.save}
      onCancel={{ label: entry().ui.cancel, act: props.onClose }}
      onSubmit={({ [props.name]: text = '' }) => save(text)}
    >
      <Field
        name={props.name}
        label={props.label}
        {...(props.hint && { hint: props.hint })}
        value={props.value}
        autocomplete="off"
        required={!props.isOptional}
        {...(props.maxLength && { maxLength: props.maxLength })}
        autofocus
      />
    </Form>
  )
}
