import { createAsyncStore, revalidate, useSearchParams } from '@solidjs/router'
import Inbox from 'lucide-solid/icons/inbox'
import RefreshCw from 'lucide-solid/icons/refresh-cw'
import { For, onCleanup, onMount, Show } from 'solid-js'
import { Await } from '../../client/Await'
import { MailLine } from '../../operations/dev-mail/MailLine'
import { MailPane } from '../../operations/dev-mail/MailPane'
import { emptyMailbox, readMailbox } from '../../operations/dev-mail/queries'
import { Icon } from '../../ui/elements/Icon'
import { Empty } from '../../ui/feedback/Empty'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { createTitle } from '../../ui/layout/Page'
import { account } from '../../words/words'

const lookAgainMs = 1_000

/**
 * `/dev/mail?id=`: what was sent on this machine: a list, and the message that is read. Looks for new ones by
 * itself.
 */
export default function DevMailPage() {
  const words = () => account().mailbox
  const [search] = useSearchParams<{ id: string }>()
  createTitle(() => words().title)
  onMount(() => {
    const timer = setInterval(
      () => document.visibilityState === 'visible' && void revalidate(readMailbox.key),
      lookAgainMs,
    )
    onCleanup(() => clearInterval(timer))
  })
  return (
    <div class="mx-auto flex min-h-dvh w-full max-w-[80rem] flex-col px-4 py-6 wide:px-6">
      <header class="flex flex-wrap items-end justify-between gap-3 pb-5">
        <div>
          <h1 tabindex="-1" class="text-heading font-semibold">
            {words().title}
          </h1>
          <p class="mt-1 text-soft">{words().lead}</p>
        </div>
        <Tools />
      </header>
      <main
        id="content"
        class="grid grow grid-cols-[minmax(0,1fr)] items-start gap-4 wide:grid-cols-[22rem_minmax(0,1fr)]"
      >
        <div class={`wide:h-[calc(100dvh-9.5rem)] wide:min-h-[28rem] ${search.id ? 'max-wide:hidden' : ''}`}>
          <Await rows={4}>
            <Messages />
          </Await>
        </div>
        <div class={`wide:h-[calc(100dvh-9.5rem)] wide:min-h-[28rem] ${search.id ? '' : 'max-wide:hidden'}`}>
          <Show
            when={search.id}
            keyed
            fallback={
              <p
                class="grid h-full place-items-center rounded-card border border-dashed border-line
                  text-faint"
              >
                {words().choose}
              </p>
            }
          >
            {(id) => (
              <Await rows={4}>
                <MailPane id={id} />
              </Await>
            )}
          </Show>
        </div>
      </main>
    </div>
  )
}

function Tools() {
  const words = () => account().mailbox
  const clear = async () => {
    await emptyMailbox()
    showToast(words().cleared)
  }
  return (
    <div class="flex flex-wrap gap-2">
      <ActButton size="small" act={() => revalidate(readMailbox.key)}>
        <Icon of={RefreshCw} size="small" />
        {words().refresh}
      </ActButton>
      <ActButton size="small" look="warn" act={clear}>
        {words().clear}
      </ActButton>
    </div>
  )
}

function Messages() {
  const words = () => account().mailbox
  const [search] = useSearchParams<{ id: string }>()
  // A store keeps the lines of the messages that are still there, and with them the focus.
  const messages = createAsyncStore(() => readMailbox())
  return (
    <nav
      aria-label={words().list}
      class="max-h-full overflow-clip rounded-card border border-line bg-surface shadow-card
        wide:overflow-y-auto"
    >
      <Show
        when={messages()?.length}
        fallback={<Empty icon={Inbox} title={words().empty} text={words().emptyText} />}
      >
        <ul class="divide-y divide-line">
          <For each={messages()}>
            {(message) => <MailLine message={message} isRead={message.id === search.id} />}
          </For>
        </ul>
      </Show>
    </nav>
  )
}
