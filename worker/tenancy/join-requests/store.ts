import { type Column, type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, UnitScope } from '../../access/scope'
import { isLiveJoinRequest, isLiveProject, isLiveSeat } from '../../data/live'
import { administrators } from '../../data/roles'
import { aliased, from, type RowOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { joinRequest } from '../../data/tables/invitations'
import { projectMember } from '../../data/tables/members'
import { project } from '../../data/tables/units'
import type { UserId } from '../../kit/id'

const [r, u, p] = [aliased(joinRequest, 'r'), aliased(user, 'u'), aliased(project, 'p')]
const base = { id: r.id, created: r.created, expires: r.expires, reason: r.reason }

const columns = { ...base, userId: u.id, userName: u.name, userEmail: u.email }
/** A request as the project sees it. */
export type RequestRow = RowOf<typeof columns>
const requestsWhere = ({ id, now }: UnitScope<'project'>, which: SQL) =>
  selectRows(
    columns,
    sql`FROM ${from(r)} JOIN ${from(u)} ON ${u.id} = ${r.userId}
      WHERE ${r.unitId} = ${id} AND ${isLiveJoinRequest(r, now)} AND ${which} ORDER BY ${r.id}`,
  )
/** The open requests to join a project. */
export const requestsOf = (scope: UnitScope<'project'>) => requestsWhere(scope, sql`TRUE`)
/** The open request of this id. */
export const requestOf = (scope: UnitScope<'project'>, request: number) =>
  requestsWhere(scope, sql`${r.id} = ${request}`)

const ownColumns = { ...base, projectId: p.id, projectName: p.name }
/** A request as who made it sees it. */
export type OwnRequestRow = RowOf<typeof ownColumns>
const ownWhere = ({ me, now }: UnitScope, which: SQL) =>
  selectRows(
    ownColumns,
    sql`FROM ${from(r)} JOIN ${from(p)} ON ${p.id} = ${r.unitId}
      WHERE ${r.userId} = ${me} AND ${isLiveJoinRequest(r, now)} AND ${isLiveProject(p, now)}
        AND ${which} ORDER BY ${r.id}`,
  )
/** The open requests of who calls. */
export const ownRequests = (scope: UnitScope) => ownWhere(scope, sql`TRUE`)
/** The open request of who calls that has this id. */
export const ownRequest = (scope: UnitScope, request: number) => ownWhere(scope, sql`${r.id} = ${request}`)
/** The open request of who calls for this project. */
export const ownRequestFor = (scope: UnitScope<'project'>) => ownWhere(scope, sql`${r.unitId} = ${scope.id}`)

/**
 * Asks for access; an expired request makes way, an open one stays and nothing is written. The second
 * statement is the writing one.
 */
export const insertRequest = (
  { id, me, now }: EnteredUnit<'project'>,
  reason: string,
  expires: number | null,
) => [
  statements.delete(joinRequest).where(
    sql`${joinRequest.unitId} = ${id} AND ${joinRequest.userId} = ${me}
        AND ${joinRequest.expires} <= ${now}`,
  ),
  statements
    .insert(joinRequest)
    .values({ unitId: id, userId: me, reason, created: now, expires })
    .onConflictDoNothing(),
]

/** Whether the row is the open request of this id for the project of the scope. */
const isOpenRequest = ({ id, now }: UnitScope<'project'>, request: number): SQL =>
  sql`${joinRequest.id} = ${request} AND ${joinRequest.unitId} = ${id}
    AND ${isLiveJoinRequest(joinRequest, now)}`
/** Who made an open request of this project, until when and why, as SQL; NULL where there is none. */
export const requestSummary = (scope: UnitScope<'project'>, request: number) => {
  const of = <T>(column: Column) =>
    sql<T>`(SELECT ${column} FROM ${joinRequest} WHERE ${isOpenRequest(scope, request)})`
  return {
    who: of<UserId>(joinRequest.userId),
    expires: of<number | null>(joinRequest.expires),
    reason: of<string>(joinRequest.reason),
  }
}
/** Ends an open request of this project. */
export const endRequest = (entered: EnteredUnit<'project'>, request: number) =>
  statements.delete(joinRequest).where(isOpenRequest(entered, request))
/** Takes back an open request of one's own. */
export const cancelOwn = ({ me, now }: EnteredUnit, request: number) =>
  statements.delete(joinRequest).where(
    sql`${joinRequest.id} = ${request} AND ${joinRequest.userId} = ${me}
        AND ${isLiveJoinRequest(joinRequest, now)}`,
  )

/** The ids of the active members of the project who may decide on requests, as a query. */
export const decidersOf = ({ id, now }: UnitScope<'project'>): SQL => {
  const [m, d] = [aliased(projectMember, 'm'), aliased(user, 'd')]
  return sql`SELECT ${m.userId} FROM ${from(m)} JOIN ${from(d)} ON ${d.id} = ${m.userId}
    WHERE ${m.unitId} = ${id} AND ${isLiveSeat(m, now)} AND ${m.role} IN ${administrators}
      AND ${d.isActivated} AND NOT ${d.isDisabled}`
}

/** Takes the requests whose time is over. */
export const sweepRequests = ({ now }: JobScope) =>
  statements.delete(joinRequest).where(sql`${joinRequest.expires} <= ${now}`)
