import { type SQL, sql } from 'drizzle-orm'
import type { JobScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import { days } from '../../../kit/duration'
import type { UserId } from '../../../kit/id'
import { DAYS_KEPT } from '../rules'

/** So many projects a run: the next minute brings the next run. */
const AT_ONCE = 100
const DAYS_AHEAD = 7

/** Projects that have expired and are not marked as deleted yet, the first ones first, as a query of ids. */
export const expired = ({ now }: JobScope): SQL =>
  sql`SELECT e.id FROM project e WHERE e.expires <= ${now} AND e.deleted_time IS NULL ORDER BY e.expires, e.id LIMIT ${AT_ONCE}`
/**
 * Projects that expire within a week, whose people have not been told of that time yet, as a query of ids.
 */
export const expiring = ({ now }: JobScope): SQL => sql`SELECT e.id FROM project e
  WHERE e.expires > ${now} AND e.expires <= ${now + days(DAYS_AHEAD)} AND e.deleted_time IS NULL AND e.expiry_told IS NOT e.expires
  ORDER BY e.expires, e.id LIMIT ${AT_ONCE}`
/** Projects whose time of being kept is over, as a query of ids. */
export const overdue = ({ now }: JobScope): SQL => sql`SELECT e.id FROM project e
  WHERE e.deleted_time <= ${now - days(DAYS_KEPT)} AND e.purged_time IS NULL ORDER BY e.deleted_time, e.id LIMIT ${AT_ONCE}`

/**
 * Each person around each of these projects (its live members, the members of its organization), once, as the
 * recipient of a mail of their own: `p` is the project.
 */
export const eachAround = ({ now }: JobScope, which: SQL) => ({
  from: sql`(SELECT pm.project_id, pm.user_id FROM project_member pm WHERE pm.project_id IN (${which}) AND (pm.expires IS NULL OR pm.expires > ${now})
      UNION SELECT q.id, om.user_id FROM project q JOIN organization_member om ON om.organization_id = q.organization_id WHERE q.id IN (${which})) x
    JOIN project p ON p.id = x.project_id JOIN user u ON u.id = x.user_id`,
  to: {
    email: sql<string>`u.email`,
    name: sql<string>`u.name`,
    language: sql<string | null>`u.language`,
    userId: sql<UserId>`u.id`,
  },
})
/** Until when the project `p` is kept once it has expired (unix milliseconds), as SQL. */
export const keptUntil: SQL<number> = sql`p.expires + ${days(DAYS_KEPT)}`

/** Keeps in mind that people were told. */
export const markTold = (_job: JobScope, which: SQL) =>
  statements.run(sql`UPDATE project SET expiry_told = expires WHERE id IN (${which})`)
