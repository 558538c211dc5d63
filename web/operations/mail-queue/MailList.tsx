import Mail from 'lucide-solid/icons/mail'
import { For, type JSX, Show } from 'solid-js'
import { createPages, type ListPage } from '../../client/createPages'
import { MoreRow } from '../../ui/data/MoreRow'
import { Empty } from '../../ui/feedback/Empty'
import { Card } from '../../ui/layout/Section'
import { admin } from '../../words/words'
import { MailItem } from './MailItem'
import { type MailState, type QueuedMail, readQueuedMail } from './queries'

/** The mails in one state, newest first. */
export function MailList(props: { first: ListPage<QueuedMail>; state: MailState; action: JSX.Element }) {
  const words = () => admin().mail
  const pages = createPages(
    () => props.first,
    (cursor) => readQueuedMail(props.state, cursor),
  )
  const empty = () => (
    <Empty icon={Mail} title={words().empty[props.state]} text={words().emptyText[props.state]} />
  )
  return (
    <Card>
      <Show when={pages.rows().length > 0} fallback={empty()}>
        {props.action}
        <For each={pages.rows()}>{(mail) => <MailItem mail={mail} />}</For>
        <MoreRow next={pages.next()} label={words().more} onMore={pages.readMore} />
      </Show>
    </Card>
  )
}
