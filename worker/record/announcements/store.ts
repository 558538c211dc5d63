import type { z } from '@hono/zod-openapi'
import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope } from '../../access/scope'
import { statements } from '../../data/statements'
import { announcement } from '../../data/tables/notifications'
import { days } from '../../kit/duration'
import type { announcementChange, announcementWish } from './shapes'

type Entered = EnteredUnit<'platform'>
type Wish = z.infer<typeof announcementWish>
type Audience = Wish['audience']
const lists = ['maintainers', 'organizations', 'projects', 'features'] as const
const tables = {
  maintainers: 'maintainer',
  organizations: 'organization',
  projects: 'project',
  features: 'feature',
} as const
const kept = (audience: Audience): string | null => (audience === null ? null : JSON.stringify(audience))

/** An announcement with the names of whom it is for; those are JSON. */
export type AnnouncementRow = {
  readonly id: number
  readonly title: string
  readonly text: string
  readonly link: string | null
  readonly starts: number
  readonly ends: number
  readonly audience: string | null
  readonly created: number
  readonly creatorId: number
  readonly creatorName: string
}
const namesIn = (
  list: (typeof lists)[number],
) => sql`${list}, (SELECT json_group_array(json_object('id', y.id, 'name', y.name) ORDER BY y.id)
  FROM json_each(a.audience, ${`$.${list}`}) c JOIN ${sql.identifier(tables[list])} y ON y.id = c.value)`
const announcementsWhere = (which: SQL, limit: number) =>
  statements.all<AnnouncementRow>(sql`SELECT a.id, a.title, a.text, a.link, a.starts, a.ends, a.created, u.id AS "creatorId", u.name AS "creatorName",
      iif(a.audience IS NULL, NULL, json_object(${sql.join(lists.map(namesIn), sql`, `)})) AS audience
    FROM announcement a JOIN user u ON u.id = a.creator_id WHERE ${which} ORDER BY a.id DESC LIMIT ${limit}`)
/**
 * A page of all announcements, newest first: those before the one with id `before` (null: from the newest).
 */
export const announcements = ({
  before,
  limit,
}: {
  readonly before: number | null
  readonly limit: number
}) => announcementsWhere(sql`a.id < ${before ?? Number.MAX_SAFE_INTEGER}`, limit)
/** The one of this id. */
export const announcementOf = (id: SQL<number> | number) => announcementsWhere(sql`a.id = ${id}`, 1)
/** The id of the one that the batch has just made, as SQL. */
export const newest = sql<number>`(SELECT max(id) FROM announcement)`

/** Makes an announcement: one row, whoever it is for. */
export const insertAnnouncement = ({ me, now }: Entered, { audience, starts = now, ...wish }: Wish) =>
  statements
    .insert(announcement)
    .values({ ...wish, starts, audience: kept(audience), creatorId: me, created: now })
/** Changes what is given of it. */
export const changeAnnouncement = (
  _entered: Entered,
  id: number,
  { audience, ...change }: z.infer<typeof announcementChange>,
) =>
  statements.run(
    sql`UPDATE announcement SET ${sql.join(
      Object.entries({ id, ...change, ...(audience !== undefined && { audience: kept(audience) }) }).map(
        ([name, value]) => sql`${sql.identifier(name)} = ${value}`,
      ),
      sql`, `,
    )} WHERE id = ${id}`,
  )
/** Whether it would end before it starts, as SQL. */
export const endsTooEarly = (id: SQL<number> | number) =>
  sql`EXISTS (SELECT 1 FROM announcement WHERE id = ${id} AND ends <= starts)`
/** Whether somebody was chosen who is not there, as SQL. */
export const hasStrangers = (audience: Audience | undefined): SQL =>
  audience
    ? sql`(${sql.join(
        lists.map((list) => {
          const alive = list === 'features' ? sql`y.type = 'project'` : sql`y.deleted_time IS NULL`
          return sql`EXISTS (SELECT 1 FROM json_each(${JSON.stringify(audience[list])}) c
            WHERE NOT EXISTS (SELECT 1 FROM ${sql.identifier(tables[list])} y WHERE y.id = c.value AND ${alive}))`
        }),
        sql` OR `,
      )})`
    : sql`FALSE`
/** Erases an announcement with its marks; the second statement is the one that says whether there was one. */
export const deleteAnnouncement = (_entered: Entered, id: number) => [
  statements.run(sql`DELETE FROM announcement_read WHERE announcement_id = ${id}`),
  statements.run(sql`DELETE FROM announcement WHERE id = ${id}`),
]

const KEPT = days(90)
/** Erases announcements that have been over for three months, with their marks. */
export const sweepAnnouncements = ({ now }: JobScope) => {
  const over = sql`SELECT a.id FROM announcement a WHERE a.ends < ${now - KEPT}`
  return [
    statements.run(sql`DELETE FROM announcement_read WHERE announcement_id IN (${over})`),
    statements.run(sql`DELETE FROM announcement AS a WHERE a.ends < ${now - KEPT}`),
  ] as const
}
