import { useNavigate, useSearchParams } from '@solidjs/router'
import { Show, Suspense } from 'solid-js'
import { createOptions } from '../options'
import { Door } from '../ui/Door'
import { Field } from '../ui/Field'
import { Form, type Values } from '../ui/Form'
import { PasswordField } from '../ui/PasswordField'
import { TextLink } from '../ui/TextLink'
import { entry } from '../words/words'
import { placeAfterSignIn } from './placeAfterSignIn'
import { signIn } from './queries'

/** `/sign-in?next=`: e-mail address and password, then on to where one was going. */
export default function SignInPage() {
  const words = () => entry().signIn
  const navigate = useNavigate()
  const [search] = useSearchParams<{ next: string }>()
  const submit = async ({ email = '', password = '' }: Values) => {
    await signIn(email, password)
    navigate(placeAfterSignIn(search.next), { replace: true })
  }
  const isOnTheWay = () => placeAfterSignIn(search.next) !== '/'
  return (
    <Door title={words().title} heading={words().heading} lead={isOnTheWay() ? words().toGoOn : undefined} below={<NewHere />}>
      <Form submit={words().submit} wide onSubmit={submit}>
        <Field name="email" type="email" label={words().email} autocomplete="username" autofocus />
        <PasswordField
          name="password"
          label={words().password}
          autocomplete="current-password"
          aside={<TextLink href="/forgot-password">{words().forgot}</TextLink>}
        />
      </Form>
    </Door>
  )
}

/** How a newcomer gets an account, by what the server allows. */
function NewHere() {
  const words = () => entry().signIn
  const options = createOptions()
  return (
    <Suspense fallback={<span aria-hidden="true">&nbsp;</span>}>
      <Show when={options()?.signUp === 'open'} fallback={words().inviteOnly}>
        {words().newHere} <TextLink href="/sign-up">{words().signUp}</TextLink>
      </Show>
    </Suspense>
  )
}
