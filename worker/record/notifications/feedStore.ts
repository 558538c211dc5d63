import { type SQL, sql } from 'drizzle-orm'
import type { AccountScope } from '../../access/scope'
import { statements } from '../../data/statements'
import type { UserId } from '../../kit/id'
import type { Topic } from '../../outbox/mail/topics.table'
import { isFor, isRead } from '../announcements/audience'
import { ANNOUNCEMENT } from './rules'
import { hasTurnedOff } from './store'

/** Where a row of the feed is kept. */
export type Source = 'notification' | 'announcement'
/** A row of the feed; `data` is JSON. */
export type FeedRow = {
  readonly source: Source
  readonly id: number
  readonly time: number
  readonly kind: string
  readonly data: string
  readonly isRead: 0 | 1
}
/** A place in the feed, which is in the order of these three, newest first. */
export type FeedPosition = Pick<FeedRow, 'time' | 'source' | 'id'>
/** What to show of it: all, what is unread, or one topic. */
export type Filter = 'all' | 'unread' | Topic
/** `kinds`: those that belong to the topic of the filter. */
type Page = {
  readonly after: FeedPosition | null
  readonly filter: Filter
  readonly kinds: readonly string[]
  readonly limit: number
}

const me = sql<UserId>`(SELECT ask.me FROM ask)`
const mine = ({ me: owner }: AccountScope) => sql`WITH ask AS MATERIALIZED (SELECT ${owner} AS me)`
const isAfter = (place: FeedPosition | null, time: SQL, source: Source, id: SQL): SQL =>
  place
    ? sql`${time} <= ${place.time} AND (${time}, ${source}, ${id}) < (${place.time}, ${place.source}, ${place.id})`
    : sql`TRUE`
const isShown = ({ filter, kinds }: Page): SQL => {
  if (filter === 'all') return sql`TRUE`
  return filter === 'unread'
    ? sql`n.read IS NULL`
    : sql`n.kind IN (SELECT k.value FROM json_each(${JSON.stringify(kinds)}) k)`
}

const personal = (page: Page) => sql`SELECT * FROM (
  SELECT 'notification' AS source, n.id, n.created AS time, n.kind, n.data, n.read IS NOT NULL AS "isRead" FROM notification n
  WHERE n.user_id = ${me} AND ${isAfter(page.after, sql`n.created`, 'notification', sql`n.id`)} AND ${isShown(page)}
  ORDER BY n.created DESC, n.id DESC LIMIT ${page.limit})`
const announced = ({ after, filter }: Page, now: number) => {
  const isAsked =
    filter === 'all' || filter === 'announcements'
      ? sql`TRUE`
      : filter === 'unread'
        ? sql`NOT ${isRead(me)}`
        : sql`FALSE`
  return sql`SELECT 'announcement', a.id, a.starts, ${ANNOUNCEMENT}, json_object('title', a.title, 'text', a.text, 'link', a.link), ${isRead(me)}
    FROM announcement a WHERE ${isAsked} AND ${isHeard(me, now)} AND ${isAfter(after, sql`a.starts`, 'announcement', sql`a.id`)}`
}
/** Whether the announcement `a` reaches this person, who has not turned announcements off. */
const isHeard = (owner: SQL<UserId>, now: number) =>
  sql`${isFor(owner, now)} AND NOT ${hasTurnedOff(owner, 'announcements', 'bell')}`

/**
 * A page of what the bell tells me, newest first: my own notifications and the announcements in force that
 * are meant for me.
 */
export const feedOf = (scope: AccountScope, page: Page) =>
  statements.all<FeedRow>(sql`${mine(scope)} ${personal(page)} UNION ALL ${announced(page, scope.now)}
    ORDER BY time DESC, source DESC, id DESC LIMIT ${page.limit}`)

const MOST_COUNTED = 100
/** How many of them this person has not read, a hundred at most, as SQL. */
export const unread = (owner: SQL<UserId>, now: number): SQL<number> => sql<number>`(
  (SELECT count(*) FROM (SELECT 1 FROM notification n WHERE n.user_id = ${owner} AND n.read IS NULL LIMIT ${MOST_COUNTED}))
  + (SELECT count(*) FROM announcement a WHERE ${isHeard(owner, now)} AND NOT ${isRead(owner)}))`
/** The same of mine, as a query. */
export const unreadOf = (scope: AccountScope) =>
  statements.get<{ unread: number }>(sql`${mine(scope)} SELECT ${unread(me, scope.now)} AS unread`)

/** Marks an announcement that is meant for me as read; changes no row where it is not. */
export const markAnnouncementRead = (scope: AccountScope, id: number) =>
  statements.run(sql`${mine(scope)} INSERT INTO announcement_read (announcement_id, user_id, read)
    SELECT a.id, ${me}, ${scope.now} FROM announcement a WHERE a.id = ${id} AND ${isFor(me, scope.now)} ON CONFLICT DO UPDATE SET read = read`)
/** Marks all that were in force at that time. */
export const markAnnouncementsRead = (scope: AccountScope, until: number) =>
  statements.run(sql`${mine(scope)} INSERT INTO announcement_read (announcement_id, user_id, read)
    SELECT a.id, ${me}, ${scope.now} FROM announcement a WHERE ${isFor(me, scope.now)} AND a.starts <= ${until} ON CONFLICT DO NOTHING`)
