import type { MailSummary } from '../../../worker/operations/dev-mail/shapes'
import { Time } from '../../ui/data/Time'

/** One message in the list; `isRead` marks the one that stands open. */
export function MailLine(props: { message: MailSummary; isRead: boolean }) {
  return (
    <li>
      <a
        href={`/dev/mail?id=${props.message.id}`}
        aria-current={props.isRead ? 'true' : undefined}
        class="block px-4 py-3 hover:bg-hover focus-visible:-outline-offset-2 aria-[current]:bg-accent-soft"
      >
        <span class="flex items-baseline justify-between gap-3">
          <span class="truncate font-semibold">{props.message.subject}</span>
          <span class="shrink-0 text-tiny text-faint">
            <Time at={props.message.time} />
          </span>
        </span>
        <bdi class="block truncate text-small text-soft">{props.message.to}</bdi>
      </a>
    </li>
  )
}
