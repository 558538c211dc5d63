import { and, eq, isNull, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, JobScope, Scope } from '../../access/scope'
import { isLivePerson } from '../../data/live'
import { aliased, from, insertFrom, nameOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { notification, notificationPreference } from '../../data/tables/notifications'
import { days } from '../../kit/duration'
import type { UserId } from '../../kit/id'
import type { MailData } from '../../outbox/mail/mailKind'
import type { Channel, Topic } from '../../outbox/mail/topics.table'
import { unitOf } from '../../outbox/queue/limits'
import { asJson, type NewMail } from '../../outbox/queue/post'
import type { Channels } from './rules'

const np = aliased(notificationPreference, 'np')
/** Whether this person has turned a channel off for a topic, as SQL. */
export const hasTurnedOff = (owner: SQL<UserId | null>, topic: Topic, channel: Channel): SQL =>
  sql`EXISTS (SELECT 1 FROM ${from(np)}
    WHERE ${np.userId} = ${owner} AND ${np.topic} = ${topic} AND NOT ${np[channel]})`

/**
 * The statement that puts a notification into the bell of a person, or of each person whom the query of
 * `from` gives; of nobody who has turned that off.
 */
export const insertNotification = (
  scope: Scope,
  { kind, topic }: { readonly kind: string; readonly topic: Topic },
  { to, data, from: source, when, about, by }: NewMail<MailData>,
) =>
  insertFrom(
    notification,
    {
      userId: sql`news.person`,
      kind,
      data: sql`news.data`,
      actorId: sql`nullif(${by ?? ('token' in scope ? scope.me : null)}, news.person)`,
      about: sql`news.about`,
      created: scope.now,
    },
    sql`FROM (SELECT ${to.userId ?? null} AS person, ${asJson(data)} AS data,
        ${about ?? unitOf(scope)} AS about
      ${source ? sql`FROM ${source}` : sql``} WHERE ${when ?? sql`TRUE`}) news
      WHERE news.person IS NOT NULL AND NOT ${hasTurnedOff(sql`news.person`, topic, 'bell')}`,
  )

/** Marks one of my notifications as read, where it is not yet. */
export const markRead = ({ me, now }: AccountScope, id: number) =>
  statements
    .update(notification)
    .set({ read: sql`coalesce(${notification.read}, ${now})` })
    .where(sql`${notification.id} = ${id} AND ${notification.userId} = ${me}`)
/** Marks all that came until then as read. */
export const markAllRead = ({ me, now }: AccountScope, until: number) =>
  statements
    .update(notification)
    .set({ read: now })
    .where(and(eq(notification.userId, me), isNull(notification.read), lte(notification.created, until)))

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
const [bellName, mailName] = [nameOf(notificationPreference.bell), nameOf(notificationPreference.mail)]
/** Keeps the channels that a person has chosen for a topic; nothing where there is no such person. */
export const setPreference = (_scope: Scope, owner: SQL<UserId>, topic: Topic, { bell, mail }: Channels) =>
  insertFrom(
    notificationPreference,
    { userId: sql`chooser.id`, topic, bell: bell ? 1 : 0, mail: mail ? 1 : 0 },
    sql`FROM (SELECT ${owner} AS id) chooser WHERE chooser.id IS NOT NULL
      ON CONFLICT DO UPDATE SET ${bellName} = excluded.${bellName}, ${mailName} = excluded.${mailName}`,
  )

/** Stops a person's mails about a topic; the bell stays as it was. */
export const stopMails = (_scope: Scope, owner: SQL<UserId>, topic: Topic) =>
  insertFrom(
    notificationPreference,
    { userId: sql`chooser.id`, topic, bell: 1, mail: 0 },
    sql`FROM (SELECT ${owner} AS id) chooser WHERE chooser.id IS NOT NULL
      ON CONFLICT DO UPDATE SET ${mailName} = 0`,
  )
/** The address of a person who is still here. */
export const addressOf = (owner: UserId) =>
  selectRows({ email: user.email }, sql`FROM ${user} WHERE ${user.id} = ${owner} AND ${isLivePerson(user)}`)

const KEPT = days(90)
/** Erases what is older than three months, read or not. */
export const sweepNotifications = ({ now }: JobScope) =>
  statements.delete(notification).where(lt(notification.created, now - KEPT))
