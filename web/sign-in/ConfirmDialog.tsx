import { useMe } from '../me'
import { Dialog } from '../ui/Dialog'
import { Form } from '../ui/Form'
import { PasswordField } from '../ui/PasswordField'
import { account, entry } from '../words/words'
import { confirmIdentity } from './queries'

/** "Confirm it's you": the one dialog of the whole app. `onEnd` hears whether it was confirmed; the act that asked goes on then. */
export function ConfirmDialog(props: { onEnd: (isConfirmed: boolean) => void }) {
  const words = () => account().confirm
  const me = useMe()
  const confirm = async (password: string) => {
    await confirmIdentity(password)
    props.onEnd(true)
  }
  return (
    <Dialog title={words().title} lead={words().lead} onClose={() => props.onEnd(false)}>
      <Form
        submit={words().submit}
        blames={{ 'wrong-password': 'password' }}
        onCancel={{ label: entry().ui.cancel, act: () => props.onEnd(false) }}
        onSubmit={({ password = '' }) => confirm(password)}
      >
        <input type="text" name="username" autocomplete="username" value={me().email} readOnly hidden />
        <PasswordField name="password" label={words().password} autocomplete="current-password" autofocus />
      </Form>
    </Dialog>
  )
}
