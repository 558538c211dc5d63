import { createSignal, Show } from 'solid-js'
import { undoEmailChange } from '../../identity/email-addresses/queries'
import { useLink } from '../../session/link'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Effects } from '../../ui/feedback/Effects'
import { Form } from '../../ui/form/Form'
import { EntryFrame } from '../../ui/layout/EntryFrame'
import { entry } from '../../words/words'

/** `/undo#...`: puts the old address back, for whoever reads its mailbox. */
export default function UndoPage() {
  const words = () => entry().undo
  const link = useLink()
  const [email, setEmail] = createSignal<string | null>(null)
  const question = () => (
    <EntryFrame title={words().title} lead={words().lead(link.email)}>
      <Form submit={words().submit} wide onSubmit={async () => setEmail(await undoEmailChange(link.secret))}>
        <Effects of={words().effects} />
      </Form>
    </EntryFrame>
  )
  return (
    <Show when={email()} fallback={question()}>
      {(restored) => (
        <EntryFrame title={words().done} lead={words().doneText(restored())} isNews>
          <ButtonLink look="primary" size="large" wide href="/sign-in">
            {entry().links.signIn}
          </ButtonLink>
        </EntryFrame>
      )}
    </Show>
  )
}
