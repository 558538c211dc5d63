import { createSignal, Show } from 'solid-js'
import { reportNotMe } from '../../identity/sign-in/recovery/queries'
import { useLink } from '../../session/link'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Effects } from '../../ui/feedback/Effects'
import { Form } from '../../ui/form/Form'
import { Door } from '../../ui/layout/Door'
import { entry } from '../../words/words'

/** `/not-me#...`: "This wasn't me": signs everybody out and starts the recovery of the account. */
export default function NotMePage() {
  const words = () => entry().notMe
  const link = useLink()
  const [isDone, setDone] = createSignal(false)
  const submit = async () => {
    await reportNotMe(link.secret)
    setDone(true)
  }
  const question = () => (
    <Door title={words().title} lead={words().lead(link.email)}>
      <Form submit={words().submit} look="danger" wide onSubmit={submit}>
        <Effects of={words().effects} />
      </Form>
    </Door>
  )
  return (
    <Show when={isDone()} fallback={question()}>
      <Door title={words().done} lead={words().doneText(link.email)} isNews>
        <ButtonLink look="primary" size="large" wide href="/sign-in">
          {entry().links.signIn}
        </ButtonLink>
      </Door>
    </Show>
  )
}
