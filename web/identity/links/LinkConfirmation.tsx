import { createSignal, type JSX, Show } from 'solid-js'
import { useLink } from '../../session/link'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Effects } from '../../ui/feedback/Effects'
import { Form } from '../../ui/form/Form'
import { EntryFrame } from '../../ui/layout/EntryFrame'
import { entry } from '../../words/words'

/** The texts around the one act of a mailed link. */
type Words = {
  readonly title: string
  readonly lead: (email: string) => string
  readonly effects: readonly string[]
  readonly submit: string
  readonly done: string
}

type Props = {
  words: Words
  look?: 'primary' | 'danger'
  /** Spends the secret of the link. */
  act: (secret: string) => Promise<unknown>
  /** What is said once it is done, and what is left then. */
  doneText: string
  left?: JSX.Element
}

/** What a mailed link offers: its effects, one button, and afterwards the way to sign-in. */
export function LinkConfirmation(props: Props) {
  const link = useLink()
  const [isDone, setDone] = createSignal(false)
  const submit = async () => {
    await props.act(link.secret)
    setDone(true)
  }
  const question = () => (
    <EntryFrame title={props.words.title} lead={props.words.lead(link.email)}>
      <Form submit={props.words.submit} look={props.look ?? 'primary'} wide onSubmit={submit}>
        <Effects of={props.words.effects} />
      </Form>
    </EntryFrame>
  )
  return (
    <Show when={isDone()} fallback={question()}>
      <EntryFrame title={props.words.done} lead={props.doneText} isNews>
        <div class="mb-6 space-y-2 empty:hidden">{props.left}</div>
        <ButtonLink look="primary" size="large" wide href="/sign-in">
          {entry().links.signIn}
        </ButtonLink>
      </EntryFrame>
    </Show>
  )
}
