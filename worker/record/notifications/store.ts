import { eq, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, JobScope, Scope } from '../../access/scope'
import { statements } from '../../data/statements'
import { notificationPreference } from '../../data/tables/notifications'
import { days } from '../../kit/duration'
import type { UserId } from '../../kit/id'
import type { MailData } from '../../outbox/mail/mailKind'
import { asJson, type Posted } from '../../outbox/queue/post'
import type { Ways } from './rules'
import type { Kind, Topic } from './topics.table'

/** Whether this person has turned a way of hearing of a topic off, as SQL. */
export const hasTurnedOff = (owner: SQL<UserId | null>, topic: Topic, way: 'bell' | 'mail'): SQL =>
  sql`EXISTS (SELECT 1 FROM notification_preference np WHERE np.user_id = ${owner} AND np.topic = ${topic} AND NOT np.${sql.identifier(way)})`

/**
 * The statement that tells a person by the bell, or each person whom the query of `from` gives; nobody who
 * has turned that off.
 */
export const ring = (scope: Scope, kind: Kind, topic: Topic, { to, data, from, when }: Posted<MailData>) =>
  statements.run(sql`INSERT INTO notification (user_id, kind, data, created)
    SELECT news.person, ${kind}, news.told, ${scope.now} FROM (SELECT ${to.userId ?? null} AS person, ${asJson(data)} AS told
      ${from ? sql`FROM ${from}` : sql``} WHERE ${when ?? sql`TRUE`}) news
    WHERE news.person IS NOT NULL AND NOT ${hasTurnedOff(sql`news.person`, topic, 'bell')}`)

/** Marks one of my notifications as read, where it is not yet. */
export const markRead = ({ me, now }: AccountScope, id: number) =>
  statements.run(
    sql`UPDATE notification SET read = coalesce(read, ${now}) WHERE id = ${id} AND user_id = ${me}`,
  )
/** Marks all that came until then as read. */
export const markAllRead = ({ me, now }: AccountScope, until: number) =>
  statements.run(
    sql`UPDATE notification SET read = ${now} WHERE user_id = ${me} AND read IS NULL AND created <= ${until}`,
  )

/** What I have chosen, by topic. */
export const preferencesOf = ({ me }: AccountScope) =>
  statements
    .select({
      topic: notificationPreference.topic,
      bell: notificationPreference.bell,
      mail: notificationPreference.mail,
    })
    .from(notificationPreference)
    .where(eq(notificationPreference.userId, me))
/** Keeps how a person wants to hear of a topic; nothing where there is no such person. */
export const prefer = (_scope: Scope, owner: SQL<UserId>, topic: Topic, { bell, mail }: Ways) =>
  statements.run(sql`INSERT INTO notification_preference (user_id, topic, bell, mail)
    SELECT news.person, ${topic}, ${bell ? 1 : 0}, ${mail ? 1 : 0} FROM (SELECT ${owner} AS person) news WHERE news.person IS NOT NULL
    ON CONFLICT DO UPDATE SET bell = excluded.bell, mail = excluded.mail`)

/** Stops a person's mails about a topic; the bell stays as it was. */
export const stopMails = (_scope: Scope, owner: SQL<UserId>, topic: Topic) =>
  statements.run(sql`INSERT INTO notification_preference (user_id, topic, bell, mail)
    SELECT news.person, ${topic}, 1, 0 FROM (SELECT ${owner} AS person) news WHERE news.person IS NOT NULL ON CONFLICT DO UPDATE SET mail = 0`)
/** The address of a person who is still here. */
export const addressOf = (owner: UserId) =>
  statements.all<{ email: string }>(sql`SELECT email FROM user WHERE id = ${owner} AND deleted_time IS NULL`)

const KEPT = days(90)
/** Erases what is older than three months, read or not. */
export const sweepNotifications = ({ now }: JobScope) =>
  statements.run(sql`DELETE FROM notification WHERE created < ${now - KEPT}`)
