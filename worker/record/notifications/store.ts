import { eq, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, JobScope, Scope } from '../../access/scope'
import { statements } from '../../data/statements'
import { notificationPreference } from '../../data/tables/notifications'
import { days } from '../../kit/duration'
import type { UserId } from '../../kit/id'
import type { MailData } from '../../outbox/mail/mailKind'
import type { Channel, Topic } from '../../outbox/mail/topics.table'
import { asJson, type NewMail } from '../../outbox/queue/post'
import type { Channels } from './rules'

/** Whether this person has turned a channel off for a topic, as SQL. */
export const hasTurnedOff = (owner: SQL<UserId | null>, topic: Topic, channel: Channel): SQL =>
  sql`EXISTS (SELECT 1 FROM notification_preference np WHERE np.user_id = ${owner} AND np.topic = ${topic} AND NOT np.${sql.identifier(channel)})`

/**
 * The statement that puts a notification into the bell of a person, or of each person whom the query of
 * `from` gives; of nobody who has turned that off.
 */
export const insertNotification = (
  scope: Scope,
  { kind, topic }: { readonly kind: string; readonly topic: Topic },
  { to, data, from, when }: NewMail<MailData>,
) =>
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
/** Keeps the channels that a person has chosen for a topic; nothing where there is no such person. */
export const setPreference = (_scope: Scope, owner: SQL<UserId>, topic: Topic, { bell, mail }: Channels) =>
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
