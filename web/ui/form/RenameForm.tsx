import { onMount } from 'solid-js'
import { entry } from '../../words/words'
import { Field } from './Field'
import { Form } from './Form'

type Props = {
  label: string
  hint: string
  value: string
  onSave: (name: string) => Promise<unknown>
  onClose: () => void
}

/** Another name for something: what it is called now is selected, so that typing replaces it. */
export function RenameForm(props: Props) {
  let box: HTMLDivElement | undefined
  onMount(() => box?.querySelector('input')?.select())
  const save = async (name: string) => {
    await props.onSave(name)
    props.onClose()
  }
  return (
    <div ref={box}>
      <Form
        submit={entry().ui.save}
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={({ name = '' }) => save(name)}
      >
        <Field
          name="name"
          label={props.label}
          hint={props.hint}
          value={props.value}
          autocomplete="off"
          maxLength={100}
          autofocus
        />
      </Form>
    </div>
  )
}
