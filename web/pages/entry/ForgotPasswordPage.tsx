import { createSignal, Show } from 'solid-js'
import { forgotPassword } from '../../identity/passwords/queries'
import { TextLink } from '../../ui/elements/TextLink'
import { MailSent } from '../../ui/feedback/MailSent'
import { Field } from '../../ui/form/Field'
import { Form } from '../../ui/form/Form'
import { EntryFrame } from '../../ui/layout/EntryFrame'
import { entry } from '../../words/words'

/** `/forgot-password`: asks for a link to choose a new password. */
export default function ForgotPasswordPage() {
  const words = () => entry().forgot
  const [sentTo, setSentTo] = createSignal<string | null>(null)
  const [typed, setTyped] = createSignal('')
  const back = <TextLink href="/sign-in">{words().back}</TextLink>
  const submit = async (email: string) => {
    setTyped(email)
    await forgotPassword(email)
    setSentTo(email)
  }
  return (
    <Show
      when={sentTo()}
      fallback={
        <EntryFrame title={words().title} lead={words().lead} below={back}>
          <Form submit={words().submit} wide onSubmit={({ email = '' }) => submit(email)}>
            <Field
              name="email"
              type="email"
              label={words().email}
              autocomplete="username"
              value={typed()}
              autofocus
            />
          </Form>
        </EntryFrame>
      }
    >
      {(email) => <MailSent words={words()} email={email()} onAgain={() => setSentTo(null)} below={back} />}
    </Show>
  )
}
