import { useMe } from '../../session/me'
import { Row } from '../../ui/data/Row'
import { showToast } from '../../ui/feedback/toasts'
import { Field } from '../../ui/form/Field'
import { Form } from '../../ui/form/Form'
import { account, entry } from '../../words/words'
import { changeProfile } from './queries'

/** My name, as other people see it. */
export function NameRow() {
  const words = () => account().profile
  const me = useMe()
  const save = async (name: string, close: () => void) => {
    await changeProfile({ name })
    close()
    showToast(words().nameSaved)
  }
  const edit = (close: () => void) => (
    <Form
      submit={entry().ui.save}
      draft="name"
      onCancel={{ label: entry().ui.cancel, act: close }}
      onSubmit={({ name = '' }) => save(name, close)}
    >
      <Field
        name="name"
        label={words().name}
        hint={words().nameHint}
        autocomplete="name"
        value={me().name}
        maxLength={255}
        autofocus
      />
    </Form>
  )
  return <Row label={words().name} value={me().name} edit={edit} draft="name" />
}
