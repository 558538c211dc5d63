import { Show } from 'solid-js'
import { useMe } from '../../session/me'
import { createOptions } from '../../session/options'
import { Row } from '../../ui/data/Row'
import { showToast } from '../../ui/feedback/toasts'
import { Field } from '../../ui/form/Field'
import { Form } from '../../ui/form/Form'
import { account, entry } from '../../words/words'
import { PendingChange } from './PendingChange'
import { changeEmail } from './queries'

/** My address, with its pencil, and the change that waits for its confirmation. */
export function EmailRow() {
  const words = () => account().profile
  const me = useMe()
  const options = createOptions()
  const isFixed = () => options()?.emailChange === 'forbidden'
  const save = async (email: string, close: () => void) => {
    await changeEmail(email)
    close()
    showToast(words().emailSent(email))
  }
  const edit = (close: () => void) => (
    <Form
      submit={words().emailSubmit}
      draft="email-address"
      blames={{ 'email-taken': 'email', 'email-unchanged': 'email' }}
      onCancel={{ label: entry().ui.cancel, act: close }}
      onSubmit={({ email = '' }) => save(email, close)}
    >
      <Field
        name="email"
        type="email"
        label={words().emailNew}
        hint={words().emailHint}
        autocomplete="email"
        autofocus
      />
    </Form>
  )
  return (
    <>
      <Row
        label={words().email}
        value={<bdi>{me().email}</bdi>}
        state={isFixed() ? words().emailFixed : words().emailUse}
        draft="email-address"
        {...(isFixed() ? {} : { edit })}
      />
      <Show when={me().emailChange}>
        {(change) => <PendingChange email={change().email} expires={change().expires} />}
      </Show>
    </>
  )
}
