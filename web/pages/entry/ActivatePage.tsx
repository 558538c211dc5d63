import { useNavigate } from '@solidjs/router'
import KeyRound from 'lucide-solid/icons/key-round'
import UserRoundKey from 'lucide-solid/icons/user-round-key'
import { createSignal, Show } from 'solid-js'
import { activate, activateByPasskey } from '../../identity/accounts/queries'
import { problemOf } from '../../problems/problem'
import { useLink } from '../../session/link'
import { createMinLength } from '../../session/options'
import { hasWebAuthn } from '../../session/webauthn'
import { Notice } from '../../ui/feedback/Notice'
import { Field } from '../../ui/form/Field'
import { Form, type FormValues } from '../../ui/form/Form'
import { NewPasswordField } from '../../ui/form/NewPasswordField'
import { SegmentedControl } from '../../ui/form/SegmentedControl'
import { EntryFrame } from '../../ui/layout/EntryFrame'
import { entry } from '../../words/words'

/**
 * `/activate#...`: an account becomes its person's: the address is fixed, the name is theirs to say, and
 * whether a password or a passkey opens it.
 */
export default function ActivatePage() {
  const words = () => entry().activate
  const link = useLink()
  const navigate = useNavigate()
  const [way, setWay] = createSignal<'password' | 'passkey'>('password')
  const [isClosed, setClosed] = createSignal(false)
  const submit = async ({ name = '', password = '' }: FormValues) => {
    const given = { secret: link.secret, name }
    const activated = way() === 'passkey' ? activateByPasskey(given) : activate({ ...given, password })
    await activated.then(
      () => navigate('/', { replace: true }),
      (thrown) => {
        if (problemOf(thrown).code !== 'prompt-closed') throw thrown
        setClosed(true)
      },
    )
  }
  const choose = (chosen: 'password' | 'passkey') => {
    setClosed(false)
    setWay(chosen)
  }
  return (
    <EntryFrame title={words().title} lead={words().lead(link.email)}>
      <Form
        submit={way() === 'passkey' ? entry().secondStep.activation.submit : words().submit}
        wide
        onSubmit={submit}
      >
        <Field
          name="email"
          label={entry().signIn.email}
          autocomplete="username"
          value={link.email}
          readOnly
        />
        <Field
          name="name"
          label={words().name}
          autocomplete="name"
          value={link.name}
          maxLength={255}
          autofocus
        />
        <Show when={hasWebAuthn()}>
          <WayIn way={way()} onChoose={choose} />
        </Show>
        <Show when={way() === 'password'} fallback={<PasskeyText isClosed={isClosed()} />}>
          <ChosenPassword personal={[entry().product, link.email, link.name]} />
        </Show>
      </Form>
    </EntryFrame>
  )
}

function ChosenPassword(props: { personal: readonly string[] }) {
  const minLength = createMinLength()
  return (
    <NewPasswordField
      name="password"
      label={entry().passwords.choose}
      minLength={minLength()}
      personal={props.personal}
    />
  )
}

function WayIn(props: { way: 'password' | 'passkey'; onChoose: (way: 'password' | 'passkey') => void }) {
  const words = () => entry().secondStep.activation
  const options = () => [
    { value: 'password' as const, label: words().password, icon: KeyRound },
    { value: 'passkey' as const, label: words().passkey, icon: UserRoundKey },
  ]
  return (
    <div class="space-y-1.5">
      <p class="text-small font-semibold" aria-hidden="true">
        {words().how}
      </p>
      <SegmentedControl label={words().how} options={options()} value={props.way} onChoose={props.onChoose} />
    </div>
  )
}

/** What a passkey is; and a quiet word where the browser's question was closed, which is no error. */
function PasskeyText(props: { isClosed: boolean }) {
  const words = () => entry().secondStep.activation
  return (
    <>
      <p class="text-small text-soft">{words().passkeyText}</p>
      <div role="status" class="empty:hidden">
        <Show when={props.isClosed}>
          <Notice>{words().closed}</Notice>
        </Show>
      </div>
    </>
  )
}
