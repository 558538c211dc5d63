import { useLocation } from '@solidjs/router'
import { createResource, createSignal, ErrorBoundary, Show, Suspense } from 'solid-js'
import { problemOf } from '../../problems/problem'
import { lookAtStopping, stopMails } from '../../record/notifications/queries'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Spinner } from '../../ui/elements/Spinner'
import { Failed } from '../../ui/feedback/Failed'
import { Form } from '../../ui/form/Form'
import { EntryFrame } from '../../ui/layout/EntryFrame'
import { notifications } from '../../words/words'

const preferences = '/account/notifications/preferences'

/** `/unsubscribe#...`: stops the mails about one topic. Opening it stops nothing: its button does. */
export default function UnsubscribePage() {
  const secret = useLocation().hash.slice(1)
  const [found, { refetch }] = createResource(() => lookAtStopping(secret || '-'))
  return (
    <ErrorBoundary
      fallback={(cause, again) => (
        <Broken cause={cause} onRetry={() => void Promise.resolve(refetch()).then(again, again)} />
      )}
    >
      <Suspense fallback={<Looking />}>
        <Show when={found()} keyed>
          {({ email, topic }) => (
            <Question secret={secret} email={email} topic={notifications().topics[topic].name} />
          )}
        </Show>
      </Suspense>
    </ErrorBoundary>
  )
}

function Question(props: { secret: string; email: string; topic: string }) {
  const words = () => notifications().unsubscribe
  const [isDone, setDone] = createSignal(false)
  const submit = async () => {
    await stopMails(props.secret)
    setDone(true)
  }
  const question = () => (
    <EntryFrame title={words().title} lead={words().lead(props.email, props.topic)}>
      <Form submit={words().submit} wide onSubmit={submit}>
        <p class="text-small text-soft">{words().text}</p>
      </Form>
    </EntryFrame>
  )
  return (
    <Show when={isDone()} fallback={question()}>
      <EntryFrame title={words().done} lead={words().doneText(props.topic)} isNews>
        <ButtonLink look="secondary" size="large" wide href={preferences}>
          {words().preferences}
        </ButtonLink>
      </EntryFrame>
    </Show>
  )
}

function Broken(props: { cause: unknown; onRetry: () => void }) {
  const words = () => notifications().unsubscribe
  const isBroken = () => ['link-not-valid', 'invalid-input'].includes(problemOf(props.cause).code)
  return (
    <EntryFrame title={words().broken} {...(isBroken() && { lead: words().brokenText })}>
      <Show when={isBroken()} fallback={<Failed cause={props.cause} onRetry={props.onRetry} />}>
        <ButtonLink look="primary" size="large" wide href={preferences}>
          {words().preferences}
        </ButtonLink>
      </Show>
    </EntryFrame>
  )
}

function Looking() {
  return (
    <div class="grid min-h-dvh animate-appear place-items-center text-accent">
      <Spinner />
    </div>
  )
}
