import { createSignal, Match, Switch } from 'solid-js'
import { signUp } from '../../identity/accounts/queries'
import { createOptions } from '../../session/options'
import { TextLink } from '../../ui/elements/TextLink'
import { MailSent } from '../../ui/feedback/MailSent'
import { Field } from '../../ui/form/Field'
import { Form } from '../../ui/form/Form'
import { EntryFrame } from '../../ui/layout/EntryFrame'
import { entry } from '../../words/words'

/**
 * `/sign-up`: asks for an account where sign-up is open. The password is chosen later, by whoever reads the
 * mailbox.
 */
export default function SignUpPage() {
  const words = () => entry().signUp
  const options = createOptions()
  const [sentTo, setSentTo] = createSignal<string | null>(null)
  const haveOne = (
    <>
      {words().haveOne} <TextLink href="/sign-in">{words().signIn}</TextLink>
    </>
  )
  return (
    <Switch>
      <Match when={options()?.signUp === 'invite-only'}>
        <EntryFrame title={words().closed} lead={words().closedText} below={haveOne} />
      </Match>
      <Match when={sentTo()}>
        {(email) => (
          <MailSent words={words()} email={email()} onAgain={() => setSentTo(null)} below={haveOne} />
        )}
      </Match>
      <Match when={true}>
        <EntryFrame title={words().title} lead={words().lead} below={haveOne}>
          <Form
            submit={words().submit}
            wide
            onSubmit={async ({ email = '', name = '' }) => {
              await signUp(email, name)
              setSentTo(email)
            }}
          >
            <Field name="name" label={words().name} autocomplete="name" maxLength={255} autofocus />
            <Field name="email" type="email" label={words().email} autocomplete="username" />
          </Form>
        </EntryFrame>
      </Match>
    </Switch>
  )
}
