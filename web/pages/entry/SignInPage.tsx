import { useLocation, useNavigate, useSearchParams } from '@solidjs/router'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { NewHere } from '../../identity/sign-in/NewHere'
import { PasskeyButton } from '../../identity/sign-in/PasskeyButton'
import { signIn } from '../../identity/sign-in/queries'
import type { ProofMethod } from '../../session/proof/proofMethod'
import { wantedPlace } from '../../session/wantedPlace'
import { hasWebAuthn } from '../../session/webauthn'
import { TextLink } from '../../ui/elements/TextLink'
import { Notice } from '../../ui/feedback/Notice'
import { Field } from '../../ui/form/Field'
import { Form, type FormValues } from '../../ui/form/Form'
import { PasswordField } from '../../ui/form/PasswordField'
import { EntryFrame } from '../../ui/layout/EntryFrame'
import { Or } from '../../ui/layout/Or'
import { longDay } from '../../words/format'
import { entry } from '../../words/words'

const SecondStep = lazy(async () => ({
  default: (await import('../../identity/sign-in/SecondStep')).SecondStep,
}))

/**
 * `/sign-in?next=`: by passkey, or by e-mail address and password and then the second step where one is on;
 * on to where one was going.
 */
export default function SignInPage() {
  const navigate = useNavigate()
  const [search] = useSearchParams<{ next: string }>()
  const [ways, setWays] = createSignal<readonly ProofMethod[] | null>(null)
  const [email, setEmail] = createSignal('')
  const [isExpired, setExpired] = createSignal(false)
  const goOn = () => navigate(wantedPlace(search.next) ?? '/', { replace: true })
  const submit = async ({ email: typed = '', password = '' }: FormValues) => {
    setEmail(typed)
    const state = await signIn(typed, password)
    if (state.next === 'signed-in') return goOn()
    setWays(state.ways)
  }
  const startOver = (tookTooLong: boolean) => {
    setExpired(tookTooLong)
    setWays(null)
  }
  const isOnTheWay = () => (wantedPlace(search.next) ?? '/') !== '/'
  return (
    <Suspense>
      <Show
        when={ways()}
        fallback={
          <PasswordDoor
            email={email()}
            isExpired={isExpired()}
            isOnTheWay={isOnTheWay()}
            onSubmit={submit}
            onSignedIn={goOn}
          />
        }
      >
        {(given) => <SecondStep ways={given()} onSignedIn={goOn} onStartOver={startOver} />}
      </Show>
    </Suspense>
  )
}

type DoorProps = {
  /** What was typed before a second step was given up. */
  email: string
  isExpired: boolean
  isOnTheWay: boolean
  onSubmit: (values: FormValues) => Promise<unknown>
  onSignedIn: () => void
}

function PasswordDoor(props: DoorProps) {
  const words = () => entry().signIn
  return (
    <EntryFrame
      title={words().title}
      heading={words().heading}
      lead={props.isOnTheWay ? words().toGoOn : undefined}
      below={<NewHere />}
    >
      <div class="space-y-5">
        <Show when={props.isExpired}>
          <div role="alert">
            <Notice look="warning" title={entry().secondStep.expired}>
              {entry().secondStep.expiredText}
            </Notice>
          </div>
        </Show>
        <Leaving />
        <Form submit={words().submit} wide onSubmit={props.onSubmit}>
          <Field
            name="email"
            type="email"
            label={words().email}
            autocomplete="username webauthn"
            value={props.email}
            autofocus={!props.email}
          />
          <PasswordField
            name="password"
            label={words().password}
            autocomplete="current-password"
            autofocus={props.email !== ''}
            aside={<TextLink href="/forgot-password">{words().forgot}</TextLink>}
          />
        </Form>
        <Show when={hasWebAuthn()}>
          <Or word={entry().secondStep.or} />
          <PasskeyButton onSignedIn={props.onSignedIn} />
        </Show>
      </div>
    </EntryFrame>
  )
}

/**
 * For whoever has just asked for the deletion of their account, and lands here: until when signing in keeps
 * it.
 */
function Leaving() {
  const location = useLocation<{ leaving: string }>()
  return (
    <Show when={location.state?.leaving}>
      {(due) => <Notice title={entry().signIn.leaving(longDay(due()))}>{entry().signIn.leavingText}</Notice>}
    </Show>
  )
}
