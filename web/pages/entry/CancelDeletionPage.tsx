import { createSignal, Show } from 'solid-js'
import { cancelDeletion } from '../../identity/leaving/deletion/queries'
import { useLink } from '../../session/link'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Effects } from '../../ui/feedback/Effects'
import { Form } from '../../ui/form/Form'
import { Door } from '../../ui/layout/Door'
import { entry } from '../../words/words'

/** `/cancel-deletion#...`: the account stays, for whoever reads the mailbox that was told of its deletion. */
export default function CancelDeletionPage() {
  const words = () => entry().cancelDeletion
  const link = useLink()
  const [isDone, setDone] = createSignal(false)
  const submit = async () => {
    await cancelDeletion(link.secret)
    setDone(true)
  }
  const question = () => (
    <Door title={words().title} lead={words().lead(link.email)}>
      <Form submit={words().submit} wide onSubmit={submit}>
        <Effects of={words().effects} />
      </Form>
    </Door>
  )
  return (
    <Show when={isDone()} fallback={question()}>
      <Door title={words().done} lead={words().doneText} isNews>
        <ButtonLink look="primary" size="large" wide href="/sign-in">
          {entry().links.signIn}
        </ButtonLink>
      </Door>
    </Show>
  )
}
