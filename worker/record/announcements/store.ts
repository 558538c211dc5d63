import type { z } from '@hono/zod-openapi'
import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope } from '../../access/scope'
import { isLiveMaintainer, isLiveOrganization } from '../../data/live'
import { aliased, from, type RowOf, selectRows, valuesFor } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { feature } from '../../data/tables/features'
import { announcement, announcementRead } from '../../data/tables/notifications'
import { maintainer, organization, project } from '../../data/tables/units'
import { days } from '../../kit/duration'
import { a } from './audienceStore'
import type { announcementChange, newAnnouncement } from './shapes'

type Entered = EnteredUnit<'platform'>
type NewAnnouncement = z.infer<typeof newAnnouncement>
type Audience = NewAnnouncement['audience']
const lists = ['maintainers', 'organizations', 'projects', 'features'] as const
const tables = { maintainers: maintainer, organizations: organization, projects: project, features: feature }
const isChoosable = {
  maintainers: isLiveMaintainer(maintainer),
  organizations: isLiveOrganization(organization),
  projects: sql`${project.deletedTime} IS NULL`,
  features: sql`${feature.type} = 'project'`,
}
const stored = (audience: Audience): string | null => (audience === null ? null : JSON.stringify(audience))

const namesIn = (list: (typeof lists)[number]) => {
  const unit = aliased(tables[list], 'y')
  return sql`${list}, (SELECT json_group_array(json_object('id', ${unit.id}, 'name', ${unit.name})
      ORDER BY ${unit.id})
  FROM json_each(${a.audience}, ${`$.${list}`}) c JOIN ${from(unit)} ON ${unit.id} = c.value)`
}
const u = aliased(user, 'u')
/** An announcement with the names of whom it is for; those are JSON. */
const columns = {
  id: a.id,
  title: a.title,
  text: a.text,
  link: a.link,
  starts: a.starts,
  ends: a.ends,
  created: a.created,
  creatorId: u.id,
  creatorName: u.name,
  audience: sql<
    string | null
  >`iif(${a.audience} IS NULL, NULL, json_object(${sql.join(lists.map(namesIn), sql`, `)}))`,
}
export type AnnouncementRow = RowOf<typeof columns>
const announcementsWhere = (which: SQL, limit: number) =>
  selectRows(
    columns,
    sql`FROM ${from(a)} JOIN ${from(u)} ON ${u.id} = ${a.creatorId}
      WHERE ${which} ORDER BY ${a.id} DESC LIMIT ${limit}`,
  )
/**
 * A page of all announcements, newest first: those before the one with id `before` (null: from the newest).
 */
export const announcements = ({
  before,
  limit,
}: {
  readonly before: number | null
  readonly limit: number
}) => announcementsWhere(sql`${a.id} < ${before ?? Number.MAX_SAFE_INTEGER}`, limit)
/** The announcement of this id. */
export const announcementOf = (id: SQL<number> | number) => announcementsWhere(sql`${a.id} = ${id}`, 1)
/** The id of the announcement that the batch has just made, as SQL. */
export const newest = sql<number>`(SELECT max(${announcement.id}) FROM ${announcement})`

/** Makes an announcement: one row, whoever it is for. */
export const insertAnnouncement = (
  { me, now }: Entered,
  { audience, starts = now, ...rest }: NewAnnouncement,
) =>
  statements.insert(announcement).values({
    ...valuesFor(announcement, rest),
    starts,
    audience: stored(audience),
    creatorId: me,
    created: now,
  })
/** Changes what is given of it. */
export const changeAnnouncement = (
  _entered: Entered,
  id: number,
  { audience, ...change }: z.infer<typeof announcementChange>,
) =>
  statements
    .update(announcement)
    // The title again, so that an empty change is one as well.
    .set({
      ...valuesFor(announcement, change),
      title: change.title ?? sql`${announcement.title}`,
      ...(audience !== undefined && { audience: stored(audience) }),
    })
    .where(sql`${announcement.id} = ${id}`)
/** Whether it would end before it starts, as SQL. */
export const endsTooEarly = (id: SQL<number> | number) =>
  sql`EXISTS (SELECT 1 FROM ${announcement}
    WHERE ${announcement.id} = ${id} AND ${announcement.ends} <= ${announcement.starts})`
/** Whether somebody was chosen who is not there, as SQL. */
export const hasStrangers = (audience: Audience | undefined): SQL =>
  audience
    ? sql`(${sql.join(
        lists.map((list) => {
          return sql`EXISTS (SELECT 1 FROM json_each(${JSON.stringify(audience[list])}) c
            WHERE NOT EXISTS (SELECT 1 FROM ${tables[list]}
              WHERE ${tables[list].id} = c.value AND ${isChoosable[list]}))`
        }),
        sql` OR `,
      )})`
    : sql`FALSE`
/** Erases an announcement with its marks; the second statement is the one that says whether there was one. */
export const deleteAnnouncement = (_entered: Entered, id: number) => [
  statements.run(sql`DELETE FROM ${announcementRead} WHERE ${announcementRead.announcementId} = ${id}`),
  statements.run(sql`DELETE FROM ${announcement} WHERE ${announcement.id} = ${id}`),
]

const KEPT = days(90)
/** Erases announcements that have been over for three months, with their marks. */
export const sweepAnnouncements = ({ now }: JobScope) => {
  const over = sql`FROM ${announcement} WHERE ${announcement.ends} < ${now - KEPT}`
  return [
    statements.run(
      sql`DELETE FROM ${announcementRead} WHERE ${announcementRead.announcementId} IN (SELECT
          ${announcement.id} ${over})`,
    ),
    statements.run(sql`DELETE ${over}`),
  ] as const
}
