import { type SQL, sql } from 'drizzle-orm'
import type { JobScope } from '../../../access/scope'
import { aliased, from } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import { project } from '../../../data/tables/units'
import { days } from '../../../kit/duration'
import { recipientIn } from '../../../people/recipientStore'
import { DAYS_KEPT } from '../rules'
import { p, peopleAround } from '../store'

/** So many projects a run: the next minute brings the next run. */
const AT_ONCE = 100
const DAYS_AHEAD = 7
const [e, u] = [aliased(project, 'e'), aliased(user, 'u')]

/** Projects that have expired and are not marked as deleted yet, the first ones first, as a query of ids. */
export const expired = ({ now }: JobScope): SQL =>
  sql`SELECT ${e.id} FROM ${from(e)} WHERE ${e.expires} <= ${now} AND ${e.deletedTime} IS NULL
    ORDER BY ${e.expires}, ${e.id} LIMIT ${AT_ONCE}`
/**
 * Projects that expire within a week, whose people have not been told of that time yet, as a query of ids.
 */
export const expiring = ({ now }: JobScope): SQL =>
  sql`SELECT ${e.id} FROM ${from(e)}
    WHERE ${e.expires} > ${now} AND ${e.expires} <= ${now + days(DAYS_AHEAD)} AND ${e.deletedTime} IS NULL
      AND ${e.expiryTold} IS NOT ${e.expires}
    ORDER BY ${e.expires}, ${e.id} LIMIT ${AT_ONCE}`
/** Projects whose time of being kept is over, as a query of ids. */
export const overdue = ({ now }: JobScope): SQL =>
  sql`SELECT ${e.id} FROM ${from(e)}
    WHERE ${e.deletedTime} <= ${now - days(DAYS_KEPT)} AND ${e.purgedTime} IS NULL
    ORDER BY ${e.deletedTime}, ${e.id} LIMIT ${AT_ONCE}`

/**
 * Each person around each of these projects, once, as the recipient of a mail of their own: `p` is the
 * project.
 */
export const eachAround = ({ now }: JobScope, which: SQL) => ({
  from: sql`(${peopleAround(now, which)}) x
    JOIN ${from(p)} ON ${p.id} = x.project_id JOIN ${from(u)} ON ${u.id} = x.user_id`,
  to: recipientIn(u),
})
/** What a mail tells of the project `p`; `keptUntil`: how long it is kept once it has expired. */
export const aboutProject = {
  projectId: sql<number>`${p.id}`,
  projectName: sql<string>`${p.name}`,
  expires: sql<number>`${p.expires}`,
  keptUntil: sql<number>`${p.expires} + ${days(DAYS_KEPT)}`,
}

/** Keeps in mind that people were told. */
export const markNotified = (_job: JobScope, which: SQL) =>
  statements
    .update(project)
    .set({ expiryTold: sql`${project.expires}` })
    .where(sql`${project.id} IN (${which})`)
