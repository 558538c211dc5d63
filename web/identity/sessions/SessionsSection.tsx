import { createAsync } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { Await } from '../../client/Await'
import { Button } from '../../ui/elements/Button'
import { Section } from '../../ui/layout/Section'
import { account } from '../../words/words'
import { readSessions } from './queries'
import { SessionRow } from './SessionRow'
import { SignOutOthers } from './SignOutOthers'

/** Where I am signed in: each with Revoke, and one button for all others. */
export function SessionsSection() {
  const words = () => account().sessions
  return (
    <Section title={words().title} lead={words().lead}>
      <Await rows={2} isBare>
        <Sessions />
      </Await>
    </Section>
  )
}

function Sessions() {
  const words = () => account().sessions
  const sessions = createAsync(() => readSessions())
  const [isAsked, setAsked] = createSignal(false)
  const others = () => (sessions()?.length ?? 1) - 1
  return (
    <>
      <For each={sessions()}>{(session) => <SessionRow session={session} />}</For>
      <div
        class="flex min-h-15 flex-wrap items-center justify-end gap-x-4 gap-y-2 bg-sunken/60 px-5 py-2.5
          max-wide:px-4"
      >
        <Show when={others() > 0} fallback={<p class="me-auto text-small text-faint">{words().onlyThis}</p>}>
          <Button look="warn" size="small" onClick={() => setAsked(true)}>
            {words().signOutOthers}
          </Button>
        </Show>
      </div>
      <Show when={isAsked()}>
        <SignOutOthers others={others()} onClose={() => setAsked(false)} />
      </Show>
    </>
  )
}
