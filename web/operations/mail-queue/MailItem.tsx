import Clock from 'lucide-solid/icons/clock'
import MailCheck from 'lucide-solid/icons/mail-check'
import MailWarning from 'lucide-solid/icons/mail-warning'
import MailX from 'lucide-solid/icons/mail-x'
import { createSignal, Show } from 'solid-js'
import { Facts } from '../../ui/data/Facts'
import { Time } from '../../ui/data/Time'
import { Badge } from '../../ui/elements/Badge'
import { Button } from '../../ui/elements/Button'
import { TextLink } from '../../ui/elements/TextLink'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { Item } from '../../ui/layout/Item'
import { languageName } from '../../words/format'
import { admin } from '../../words/words'
import { type QueuedMail, resendMail } from './queries'

const icons = { dead: MailX, failing: MailWarning, waiting: Clock, sent: MailCheck } as const
const looks = { dead: 'warning', failing: 'warning', waiting: 'plain', sent: 'good' } as const

/** One mail: to whom, what, how it stands; to be sent again where it has not gone out. Never what it says. */
export function MailItem(props: { mail: QueuedMail }) {
  const words = () => admin().mail
  const [isOpen, setOpen] = createSignal(false)
  const act = async () => {
    const { id, recipient } = props.mail
    await resendMail(id)
    showToast(words().resent(recipient))
  }
  const again = () => (props.mail.state === 'dead' ? words().resend : words().tryNow)
  const isStuck = () => props.mail.state === 'dead' || props.mail.state === 'failing'
  return (
    <Item
      icon={icons[props.mail.state]}
      look={looks[props.mail.state]}
      name={<bdi>{props.mail.recipient}</bdi>}
      badges={<Badge>{props.mail.kind}</Badge>}
      actions={
        <>
          <Button
            size="small"
            look="quiet"
            aria-expanded={isOpen()}
            aria-label={words().detailsOf(props.mail.recipient)}
            onClick={() => setOpen(!isOpen())}
          >
            {words().details}
          </Button>
          <Show when={isStuck()}>
            <ActButton size="small" label={`${again()}: ${props.mail.recipient}`} act={act}>
              {again()}
            </ActButton>
          </Show>
        </>
      }
      below={
        <Show when={isOpen()}>
          <Details of={props.mail} />
        </Show>
      }
    >
      <p>
        {words().written} <Time at={props.mail.created} />
        <Show when={props.mail.attempts > 0}>{`, ${words().attempts(props.mail.attempts)}`}</Show>
      </p>
      <Show when={isStuck() && props.mail.reason}>
        {(reason) => (
          <p>
            {words().said}: <code class="text-ink wrap-anywhere">{reason()}</code>
          </p>
        )}
      </Show>
    </Item>
  )
}

function Details(props: { of: QueuedMail }) {
  const words = () => admin().mail
  const time = (label: string, at: string | null) => (at ? { label, value: <Time at={at} isShort /> } : null)
  return (
    <Facts
      of={[
        time(words().written, props.of.created),
        time(words().next, props.of.nextAttempt),
        time(words().givenUp, props.of.dead),
        time(words().sent, props.of.sent),
        { label: words().messageId, value: <code>{props.of.messageId}</code> },
        props.of.language ? { label: words().language, value: languageName(props.of.language) } : null,
        props.of.user
          ? {
              label: words().account,
              value: <TextLink href={`/admin/users/${props.of.user}`}>{props.of.user}</TextLink>,
            }
          : null,
      ]}
    />
  )
}
