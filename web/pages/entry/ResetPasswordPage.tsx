import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { resetPassword } from '../../identity/passwords/queries'
import { ApiProblem, problemOf } from '../../problems/problem'
import { useLink } from '../../session/link'
import { createMinLength } from '../../session/options'
import { type ProofMethod, waysAmong } from '../../session/proof/proofMethod'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Checkbox } from '../../ui/form/Checkbox'
import { Field } from '../../ui/form/Field'
import { Form } from '../../ui/form/Form'
import { NewPasswordField } from '../../ui/form/NewPasswordField'
import { EntryFrame } from '../../ui/layout/EntryFrame'
import { entry, language } from '../../words/words'

const ResetStepDialog = lazy(async () => ({
  default: (await import('../../identity/passwords/ResetStepDialog')).ResetStepDialog,
}))

/** A second step that is asked for while the form waits, and how it ends. */
type StepRequest = {
  readonly ways: readonly ProofMethod[]
  readonly password: string
  readonly keepTokens: boolean
  readonly end: () => void
  readonly refuse: (thrown: unknown) => void
}

/**
 * `/reset-password#...`: chooses a new password, with a second step where one is on; everybody is signed out,
 * and the new one is used to sign in.
 */
export default function ResetPasswordPage() {
  const words = () => entry().reset
  const link = useLink()
  const minLength = createMinLength()
  const [isDone, setDone] = createSignal(false)
  const [asked, setAsked] = createSignal<StepRequest | null>(null)
  const askForStep = (asking: Pick<StepRequest, 'password' | 'keepTokens' | 'ways'>) =>
    new Promise<void>((end, refuse) => setAsked({ ...asking, end, refuse })).finally(() => setAsked(null))
  const submit = async (password: string, keepTokens: boolean) => {
    await resetPassword({ secret: link.secret, password, keepTokens }).catch((thrown) => {
      const { code, parts } = problemOf(thrown)
      if (code !== 'second-step-required') throw thrown
      return askForStep({ password, keepTokens, ways: waysAmong(parts.ways ?? []) })
    })
    setDone(true)
  }
  const form = () => (
    <EntryFrame title={words().title} lead={words().lead(link.email)}>
      <Form
        submit={words().submit}
        wide
        onSubmit={({ password = '', keepTokens }) => submit(password, keepTokens !== undefined)}
      >
        <Field
          name="email"
          label={entry().signIn.email}
          autocomplete="username"
          value={link.email}
          readOnly
        />
        <NewPasswordField
          name="password"
          label={entry().passwords.choose}
          minLength={minLength()}
          personal={[entry().product, link.email, link.name]}
          autofocus
        />
        <Show when={link.tokens.length > 0}>
          <Checkbox
            name="keepTokens"
            label={words().keepTokens}
            hint={words().keepTokensHint(new Intl.ListFormat(language()).format(link.tokens))}
          />
        </Show>
      </Form>
      <Suspense>
        <Show when={asked()}>
          {(step) => (
            <ResetStepDialog
              secret={link.secret}
              password={step().password}
              keepTokens={step().keepTokens}
              ways={step().ways}
              onReset={step().end}
              onRefused={step().refuse}
              onClose={() => step().refuse(new ApiProblem('not-confirmed'))}
            />
          )}
        </Show>
      </Suspense>
    </EntryFrame>
  )
  return (
    <Show when={isDone()} fallback={form()}>
      <EntryFrame title={words().done} lead={words().doneText} isNews>
        <ButtonLink look="primary" size="large" wide href="/sign-in">
          {entry().signIn.submit}
        </ButtonLink>
      </EntryFrame>
    </Show>
  )
}
