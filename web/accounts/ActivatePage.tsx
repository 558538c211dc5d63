import { useNavigate } from '@solidjs/router'
import { useLink } from '../link'
import { createMinLength } from '../options'
import { Door } from '../ui/Door'
import { Field } from '../ui/Field'
import { Form, type Values } from '../ui/Form'
import { NewPasswordField } from '../ui/NewPasswordField'
import { entry } from '../words/words'
import { activate } from './queries'

/** `/activate#...`: an account becomes its person's: the address is fixed, name and password are theirs to choose. */
export default function ActivatePage() {
  const words = () => entry().activate
  const link = useLink()
  const navigate = useNavigate()
  const minLength = createMinLength()
  const submit = async ({ name = '', password = '' }: Values) => {
    await activate({ secret: link.secret, name, password })
    navigate('/', { replace: true })
  }
  return (
    <Door title={words().title} lead={words().lead(link.email)}>
      <Form submit={words().submit} wide onSubmit={submit}>
        <Field name="email" label={entry().signIn.email} autocomplete="username" value={link.email} readOnly />
        <Field name="name" label={words().name} autocomplete="name" value={link.name} maxLength={255} autofocus />
        <NewPasswordField
          name="password"
          label={entry().passwords.choose}
          minLength={minLength()}
          personal={[entry().product, link.email, link.name]}
        />
      </Form>
    </Door>
  )
}
