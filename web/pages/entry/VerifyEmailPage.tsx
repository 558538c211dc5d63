import { createSignal, Show } from 'solid-js'
import { verifyEmail } from '../../identity/email-addresses/queries'
import { useLink } from '../../session/link'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Form } from '../../ui/form/Form'
import { EntryFrame } from '../../ui/layout/EntryFrame'
import { entry } from '../../words/words'

/** `/verify-email#...`: the new address is confirmed by whoever reads its mailbox. */
export default function VerifyEmailPage() {
  const words = () => entry().verifyEmail
  const link = useLink()
  const [email, setEmail] = createSignal<string | null>(null)
  const lead = (
    <>
      <p>{words().lead(link.newEmail ?? link.email)}</p>
      <p class="text-small text-faint">{words().instead(link.email)}</p>
    </>
  )
  const question = () => (
    <EntryFrame title={words().title} lead={lead}>
      <Form submit={words().submit} wide onSubmit={async () => setEmail(await verifyEmail(link.secret))}>
        {null}
      </Form>
    </EntryFrame>
  )
  return (
    <Show when={email()} fallback={question()}>
      {(confirmed) => (
        <EntryFrame title={words().done} lead={words().doneText(confirmed())} isNews>
          <ButtonLink look="primary" size="large" wide href="/">
            {entry().links.home}
          </ButtonLink>
        </EntryFrame>
      )}
    </Show>
  )
}
