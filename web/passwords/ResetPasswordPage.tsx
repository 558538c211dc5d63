import { createSignal, Show } from 'solid-js'
import { useLink } from '../link'
import { createMinLength } from '../options'
import { ButtonLink } from '../ui/ButtonLink'
import { Door } from '../ui/Door'
import { Field } from '../ui/Field'
import { Form } from '../ui/Form'
import { NewPasswordField } from '../ui/NewPasswordField'
import { entry } from '../words/words'
import { resetPassword } from './queries'

/** `/reset-password#...`: chooses a new password; everybody is signed out, and the new one is used at once to sign in. */
export default function ResetPasswordPage() {
  const words = () => entry().reset
  const link = useLink()
  const minLength = createMinLength()
  const [isDone, setDone] = createSignal(false)
  const submit = async (password: string) => {
    await resetPassword(link.secret, password)
    setDone(true)
  }
  const form = () => (
    <Door title={words().title} lead={words().lead(link.email)}>
      <Form submit={words().submit} wide onSubmit={({ password = '' }) => submit(password)}>
        <Field name="email" label={entry().signIn.email} autocomplete="username" value={link.email} readOnly />
        <NewPasswordField
          name="password"
          label={entry().passwords.choose}
          minLength={minLength()}
          personal={[entry().product, link.email, link.name]}
          autofocus
        />
      </Form>
    </Door>
  )
  return (
    <Show when={isDone()} fallback={form()}>
      <Door title={words().done} lead={words().doneText} isNews>
        <ButtonLink look="primary" size="large" wide href="/sign-in">
          {entry().signIn.submit}
        </ButtonLink>
      </Door>
    </Show>
  )
}
