import { sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import type { UserId } from '../../kit/id'
import type { MailData, NotifiedMail } from '../../outbox/mail/mailKind'
import { type NewMail, post } from '../../outbox/queue/post'
import { mayTurnOff } from './rules'
import { hasTurnedOff, insertNotification } from './store'

/**
 * The statements that notify a person by the bell and by mail, as they prefer; they stand in the batch of the
 * change. A mail that belongs to no topic is posted by `post`.
 */
export function notify<Data extends MailData>(scope: Scope, mail: NotifiedMail<Data>, news: NewMail<Data>) {
  const { kind, topic, mailOnly } = mail
  const data = Object.fromEntries(
    Object.entries<NewMail<MailData>['data'][string]>(news.data).filter(([name]) => !mailOnly.includes(name)),
  )
  const isWanted = sql`NOT ${hasTurnedOff(sql<UserId | null>`${news.to.userId ?? null}`, topic, 'mail')}`
  const when = mayTurnOff(topic, 'mail') ? { when: sql`(${news.when ?? sql`TRUE`}) AND ${isWanted}` } : {}
  return [
    insertNotification(scope, { kind, topic }, { ...news, data }),
    post(scope, mail, { ...news, ...when }),
  ] as const
}
