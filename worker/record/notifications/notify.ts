import { sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import type { UserId } from '../../kit/id'
import type { MailData, MailKind } from '../../outbox/mail/mailKind'
import { type Posted, post } from '../../outbox/queue/post'
import { hasTurnedOff, ring } from './store'
import { type Kind, kinds, topics } from './topics.table'

/** What a mail is told that the bell is not: refs of links, and the time, which a notification has itself. */
const forMailAlone: ReadonlySet<string> = new Set(['link', 'cancel', 'time', 'timeZone'])

const kindOf = (name: string): Kind => {
  if (!Object.hasOwn(kinds, name)) throw new Error(`${name} has no topic`)
  // As was just asked.
  return name as Kind
}

/**
 * The statements that tell a person of something by the bell and by mail, as they prefer; they stand in the
 * batch of the change they tell of. For every mail whose kind has a topic: one that only answers what
 * somebody asked for at this moment (a link to set a password) is posted by `post`.
 */
export function notify<Data extends MailData>(scope: Scope, mail: MailKind<Data>, posted: Posted<Data>) {
  const kind = kindOf(mail.kind)
  const topic = kinds[kind]
  const data = Object.fromEntries(
    Object.entries<Posted<MailData>['data'][string]>(posted.data).filter(([name]) => !forMailAlone.has(name)),
  )
  const isWanted = sql`NOT ${hasTurnedOff(sql<UserId | null>`${posted.to.userId ?? null}`, topic, 'mail')}`
  const mayStop = (topics[topic] as readonly string[]).includes('mail')
  const when = mayStop ? { when: sql`(${posted.when ?? sql`TRUE`}) AND ${isWanted}` } : {}
  return [ring(scope, kind, topic, { ...posted, data }), post(scope, mail, { ...posted, ...when })] as const
}
