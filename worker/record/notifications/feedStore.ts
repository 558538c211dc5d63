import { type Column, type SQL, sql } from 'drizzle-orm'
import type { AccountScope } from '../../access/scope'
import { aliased, from, nameOf, type RowOf, selected } from '../../data/rows'
import { statements } from '../../data/statements'
import { announcementRead, notification } from '../../data/tables/notifications'
import type { UserId } from '../../kit/id'
import type { Topic } from '../../outbox/mail/topics.table'
import { a, isFor, isReadBy } from '../announcements/audienceStore'
import { ANNOUNCEMENT } from './rules'
import { hasTurnedOff } from './store'

/** Where a row of the feed is kept. */
export type Source = 'notification' | 'announcement'
const n = aliased(notification, 'n')
/** A row of the feed; `data` is JSON. */
const columns = {
  source: sql<Source>`'notification'`,
  id: sql<number>`${n.id}`,
  time: n.created,
  kind: n.kind,
  data: n.data,
  isRead: sql<0 | 1>`${n.read} IS NOT NULL`,
}
export type FeedRow = RowOf<typeof columns>
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
const isAfter = (place: FeedPosition | null, time: Column, source: Source, id: Column): SQL =>
  place
    ? sql`${time} <= ${place.time} AND (${time}, ${source}, ${id}) < (${place.time}, ${place.source},
        ${place.id})`
    : sql`TRUE`
const isShown = ({ filter, kinds }: Page): SQL => {
  if (filter === 'all') return sql`TRUE`
  return filter === 'unread'
    ? sql`${n.read} IS NULL`
    : sql`${n.kind} IN (SELECT k.value FROM json_each(${JSON.stringify(kinds)}) k)`
}

const personal = (page: Page) => sql`SELECT * FROM (
  SELECT ${selected(columns)} FROM ${from(n)}
  WHERE ${n.userId} = ${me} AND ${isAfter(page.after, n.created, 'notification', n.id)} AND ${isShown(page)}
  ORDER BY ${n.created} DESC, ${n.id} DESC LIMIT ${page.limit})`
const announced = ({ after, filter }: Page, now: number) => {
  const isAsked =
    filter === 'all' || filter === 'announcements'
      ? sql`TRUE`
      : filter === 'unread'
        ? sql`NOT ${isReadBy(me)}`
        : sql`FALSE`
  const columns = {
    source: sql`'announcement'`,
    id: a.id,
    time: a.starts,
    kind: sql`${ANNOUNCEMENT}`,
    data: sql`json_object('title', ${a.title}, 'text', ${a.text}, 'link', ${a.link})`,
    isRead: isReadBy(me),
  } satisfies Record<keyof FeedRow, Column | SQL>
  return sql`SELECT ${selected(columns)} FROM ${from(a)}
    WHERE ${isAsked} AND ${isHeard(me, now)} AND ${isAfter(after, a.starts, 'announcement', a.id)}`
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
/** How many notifications (a hundred at most) and announcements this person has not read, as SQL. */
export const unread = (owner: SQL<UserId>, now: number): SQL<number> => sql<number>`(
  (SELECT count(*) FROM (SELECT 1 FROM ${from(n)}
    WHERE ${n.userId} = ${owner} AND ${n.read} IS NULL LIMIT ${MOST_COUNTED}))
  + (SELECT count(*) FROM ${from(a)} WHERE ${isHeard(owner, now)} AND NOT ${isReadBy(owner)}))`
/** How many I have not read. */
export const unreadOf = (scope: AccountScope) =>
  statements.get<{ unread: number }>(sql`${mine(scope)} SELECT ${unread(me, scope.now)} AS unread`)

const read = announcementRead
const marks = (now: number) =>
  sql`INSERT INTO ${read} (${nameOf(read.announcementId)}, ${nameOf(read.userId)}, ${nameOf(read.read)})
    SELECT ${a.id}, ${me}, ${now} FROM ${from(a)} WHERE ${isFor(me, now)}`
/** Marks an announcement that is meant for me as read; changes no row where it is not. */
export const markAnnouncementRead = (scope: AccountScope, id: number) =>
  statements.run(sql`${mine(scope)} ${marks(scope.now)}
    AND ${a.id} = ${id} ON CONFLICT DO UPDATE SET ${nameOf(read.read)} = ${nameOf(read.read)}`)
/** Marks all announcements that were in force at that time. */
export const markAnnouncementsRead = (scope: AccountScope, until: number) =>
  statements.run(sql`${mine(scope)} ${marks(scope.now)}
    AND ${a.starts} <= ${until} ON CONFLICT DO NOTHING`)
