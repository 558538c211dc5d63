import { useLocation, useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { setUp } from '../../identity/accounts/queries'
import { createMinLength } from '../../session/options'
import { TextLink } from '../../ui/elements/TextLink'
import { Field } from '../../ui/form/Field'
import { Form, type FormValues } from '../../ui/form/Form'
import { NewPasswordField } from '../../ui/form/NewPasswordField'
import { EntryFrame } from '../../ui/layout/EntryFrame'
import { entry } from '../../words/words'

/** `/set-up#...`: the first account of this Gatehouse, by the link that its operator was given. */
export default function SetUpPage() {
  const words = () => entry().setUp
  const location = useLocation()
  const navigate = useNavigate()
  const minLength = createMinLength()
  const secret = () => location.hash.slice(1)
  const submit = async ({ email = '', name = '', password = '' }: FormValues) => {
    await setUp({ secret: secret(), email, name, password })
    navigate('/', { replace: true })
  }
  const toSignIn = <TextLink href="/sign-in">{entry().links.signIn}</TextLink>
  return (
    <Show
      when={secret()}
      fallback={
        <EntryFrame
          title={entry().links.missing}
          lead={entry().refusals['link-not-valid']}
          below={toSignIn}
        />
      }
    >
      <EntryFrame title={words().title} lead={words().lead} below={toSignIn}>
        <Form submit={words().submit} wide onSubmit={submit}>
          <Field name="name" label={words().name} autocomplete="name" maxLength={255} autofocus />
          <Field name="email" type="email" label={words().email} autocomplete="username" />
          <NewPasswordField
            name="password"
            label={entry().passwords.choose}
            minLength={minLength()}
            personal={[entry().product]}
          />
        </Form>
      </EntryFrame>
    </Show>
  )
}
