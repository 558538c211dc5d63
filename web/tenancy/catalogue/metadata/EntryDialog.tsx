import type { Unit } from '../../../session/unit'
import { showToast } from '../../../ui/feedback/toasts'
import { Field } from '../../../ui/form/Field'
import { Form, type FormValues } from '../../../ui/form/Form'
import { TextArea } from '../../../ui/form/TextArea'
import { Dialog } from '../../../ui/layout/Dialog'
import { entry, tenancy } from '../../../words/words'
import { type MetadataEntry, setEntry } from './queries'

/** Adds an entry, or gives one another value. */
export function EntryDialog(props: { unit: Unit; entry?: MetadataEntry; onClose: () => void }) {
  const words = () => tenancy().metadata
  const save = async ({ key = props.entry?.key ?? '', value = '' }: FormValues) => {
    await setEntry(props.unit, key, value)
    props.onClose()
    showToast(words().saved(key))
  }
  return (
    <Dialog
      title={props.entry ? words().editTitle(props.entry.key) : words().addTitle}
      onClose={props.onClose}
    >
      <Form
        submit={entry().ui.save}
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={save}
      >
        <Field
          name="key"
          label={words().key}
          hint={props.entry ? undefined : words().keyHint}
          value={props.entry?.key ?? ''}
          readOnly={props.entry !== undefined}
          autocomplete="off"
          maxLength={255}
          autofocus={!props.entry}
        />
        <TextArea
          name="value"
          label={words().value}
          value={props.entry?.value ?? ''}
          required={false}
          autofocus={props.entry !== undefined}
        />
      </Form>
    </Dialog>
  )
}
