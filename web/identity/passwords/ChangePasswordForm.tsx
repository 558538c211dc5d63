import { createSignal, onMount, Show } from 'solid-js'
import { useMe } from '../../session/me'
import { createMinLength } from '../../session/options'
import { readTokens } from '../../session/tokens'
import { TextLink } from '../../ui/elements/TextLink'
import { showToast } from '../../ui/feedback/toasts'
import { Checkbox } from '../../ui/form/Checkbox'
import { Form, type FormValues } from '../../ui/form/Form'
import { NewPasswordField } from '../../ui/form/NewPasswordField'
import { PasswordField } from '../../ui/form/PasswordField'
import { account, entry } from '../../words/words'
import { changePassword } from './queries'

/**
 * The current password, where there is one, a new one, and whether other sessions and access tokens end. The
 * address is there for password managers only.
 */
export function ChangePasswordForm(props: { close: () => void }) {
  const words = () => account().password
  const me = useMe()
  const minLength = createMinLength()
  const isFirst = !me().password.isSet
  const tokens = createTokenCount()
  const save = async ({ currentPassword, newPassword = '', signOutOthers, endTokens }: FormValues) => {
    await changePassword({
      ...(currentPassword !== undefined && { currentPassword }),
      newPassword,
      signOutOthers: signOutOthers !== undefined,
      endTokens: endTokens !== undefined,
    })
    props.close()
    if (isFirst) showToast(words().savedFirst)
    else showToast(signOutOthers === undefined ? words().saved : words().savedSignedOut)
  }
  return (
    <Form
      submit={isFirst ? words().submitFirst : words().submit}
      draft="password"
      blames={{ 'wrong-password': 'currentPassword' }}
      onCancel={{ label: entry().ui.cancel, act: props.close }}
      onSubmit={save}
    >
      <input type="text" name="username" autocomplete="username" value={me().email} readOnly hidden />
      <Show when={!isFirst}>
        <PasswordField
          name="currentPassword"
          label={words().current}
          autocomplete="current-password"
          aside={<TextLink href="/forgot-password">{words().forgot}</TextLink>}
          autofocus
        />
      </Show>
      <NewPasswordField
        name="newPassword"
        label={words().new}
        minLength={minLength()}
        personal={[entry().product, me().email, me().name]}
      />
      <Checkbox name="signOutOthers" label={words().signOutOthers} hint={words().signOutOthersHint} isOn />
      <Show when={tokens()}>
        <Checkbox name="endTokens" label={words().endTokens} hint={words().endTokensHint(tokens())} />
      </Show>
    </Form>
  )
}

/** How many tokens I have; 0 until that is known, so that the form is there at once. */
function createTokenCount() {
  const [count, setCount] = createSignal(0)
  onMount(() =>
    readTokens().then(
      (tokens) => setCount(tokens.length),
      () => undefined,
    ),
  )
  return count
}
