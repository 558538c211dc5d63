import { useMe } from '../../session/me'
import { createMinLength } from '../../session/options'
import { TextLink } from '../../ui/elements/TextLink'
import { showToast } from '../../ui/feedback/toasts'
import { Checkbox } from '../../ui/form/Checkbox'
import { Form, type FormValues } from '../../ui/form/Form'
import { NewPasswordField } from '../../ui/form/NewPasswordField'
import { PasswordField } from '../../ui/form/PasswordField'
import { account, entry } from '../../words/words'
import { changePassword } from './queries'

/**
 * The current password, a new one, and whether other sessions end. The address is there for password managers
 * only.
 */
export function ChangePasswordForm(props: { close: () => void }) {
  const words = () => account().password
  const me = useMe()
  const minLength = createMinLength()
  const save = async ({ currentPassword = '', newPassword = '', signOutOthers }: FormValues) => {
    await changePassword({ currentPassword, newPassword, signOutOthers: signOutOthers !== undefined })
    props.close()
    showToast(signOutOthers === undefined ? words().saved : words().savedSignedOut)
  }
  return (
    <Form
      submit={words().submit}
      draft="password"
      blames={{ 'wrong-password': 'currentPassword' }}
      onCancel={{ label: entry().ui.cancel, act: props.close }}
      onSubmit={save}
    >
      <input type="text" name="username" autocomplete="username" value={me().email} readOnly hidden />
      <PasswordField
        name="currentPassword"
        label={words().current}
        autocomplete="current-password"
        aside={<TextLink href="/forgot-password">{words().forgot}</TextLink>}
        autofocus
      />
      <NewPasswordField
        name="newPassword"
        label={words().new}
        minLength={minLength()}
        personal={[entry().product, me().email, me().name]}
      />
      <Checkbox name="signOutOthers" label={words().signOutOthers} hint={words().signOutOthersHint} isOn />
    </Form>
  )
}
