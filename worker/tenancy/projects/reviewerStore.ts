import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { isLiveSeat } from '../../data/live'
import { aliased, from, insertFrom, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { projectMember, reviewer } from '../../data/tables/members'

const [r, u, pm] = [aliased(reviewer, 'r'), aliased(user, 'u'), aliased(projectMember, 'pm')]
const each = (ids: readonly number[]) => sql`json_each(${JSON.stringify(ids)}) wanted`

/** The reviewers of the project who still are its members, by id. */
export const reviewersOf = ({ id, now }: UnitScope<'project'>) =>
  selectRows(
    { id: u.id, name: u.name, email: u.email },
    sql`FROM ${from(r)} JOIN ${from(u)} ON ${u.id} = ${r.userId}
      JOIN ${from(pm)} ON ${pm.unitId} = ${r.projectId} AND ${pm.userId} = ${r.userId}
      WHERE ${r.projectId} = ${id} AND ${isLiveSeat(pm, now)} ORDER BY ${u.id}`,
  )
/** Takes all reviewers. */
export const dropReviewers = ({ id }: EnteredUnit<'project'>) =>
  statements.delete(reviewer).where(sql`${reviewer.projectId} = ${id}`)
/** Makes members reviewers; whoever is none stays out. */
export const insertReviewers = ({ id, now }: EnteredUnit<'project'>, ids: readonly number[]) =>
  insertFrom(
    reviewer,
    { projectId: pm.unitId, userId: pm.userId },
    sql`FROM ${each(ids)} JOIN ${from(pm)} ON ${pm.unitId} = ${id} AND ${pm.userId} = wanted.value
      WHERE ${isLiveSeat(pm, now)} ON CONFLICT DO NOTHING`,
  )
/** Whether one of them is no reviewer now, as SQL. */
export const someAreNoReviewers = ({ id }: EnteredUnit<'project'>, ids: readonly number[]): SQL =>
  sql`EXISTS (SELECT 1 FROM ${each(ids)} WHERE NOT EXISTS (SELECT 1 FROM ${reviewer}
    WHERE ${reviewer.projectId} = ${id} AND ${reviewer.userId} = wanted.value))`
