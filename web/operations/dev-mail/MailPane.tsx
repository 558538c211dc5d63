import { createAsync } from '@solidjs/router'
import ArrowLeft from 'lucide-solid/icons/arrow-left'
import { createSignal, For, Show } from 'solid-js'
import type { DevMail } from '../../../worker/operations/dev-mail/shapes'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Icon } from '../../ui/elements/Icon'
import { Tabs } from '../../ui/layout/Tabs'
import { exactTime } from '../../words/format'
import { account } from '../../words/words'
import { PlainText } from './PlainText'
import { readDevMail } from './queries'

type View = 'html' | 'text' | 'headers'

/** One message: from, to and when, and its body as HTML, as text, or its headers. */
export function MailPane(props: { id: string }) {
  const words = () => account().mailbox
  const mail = createAsync(() => readDevMail(props.id))
  const [view, setView] = createSignal<View>('html')
  const views = () => [
    { value: 'html' as const, label: words().html },
    { value: 'text' as const, label: words().text },
    { value: 'headers' as const, label: words().headers },
  ]
  return (
    <Show when={mail()}>
      {(message) => (
        <article
          class="flex h-full max-wide:min-h-[36rem] flex-col overflow-clip rounded-card border
            border-line bg-surface shadow-card"
        >
          <header class="space-y-3 border-b border-line px-5 pt-4">
            <div class="wide:hidden">
              <ButtonLink look="quiet" size="small" href="/dev/mail">
                <Icon of={ArrowLeft} size="small" />
                {words().back}
              </ButtonLink>
            </div>
            <h2 class="text-title font-semibold wrap-anywhere">{message().subject}</h2>
            <Envelope mail={message()} />
            <Tabs
              label={message().subject}
              tabs={views()}
              chosen={view()}
              onChoose={setView}
              panel="mail-body"
            />
          </header>
          <div id="mail-body" role="tabpanel" class="flex min-h-0 grow flex-col overflow-auto">
            <Body mail={message()} view={view()} />
          </div>
        </article>
      )}
    </Show>
  )
}

function Envelope(props: { mail: DevMail }) {
  const words = () => account().mailbox
  const lines = () =>
    [
      [words().from, props.mail.from],
      [words().to, props.mail.to],
      [words().date, exactTime(props.mail.time)],
    ] as const
  return (
    <dl class="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-small">
      <For each={lines()}>
        {([label, value]) => (
          <>
            <dt class="text-faint">{label}</dt>
            <dd class="wrap-anywhere">
              <bdi>{value}</bdi>
            </dd>
          </>
        )}
      </For>
    </dl>
  )
}

function Body(props: { mail: DevMail; view: View }) {
  const headers = () =>
    Object.entries(props.mail.headers)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n')
  return (
    <Show
      when={props.view === 'html'}
      fallback={<PlainText text={props.view === 'text' ? props.mail.text : headers()} />}
    >
      <iframe
        title={account().mailbox.htmlTitle(props.mail.subject)}
        src={`/api/dev/mail/${props.mail.id}/html`}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        class="w-full grow bg-surface max-wide:min-h-[30rem]"
      />
    </Show>
  )
}
