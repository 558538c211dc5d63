import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import type { UserId } from '../../kit/id'
import { isLive } from '../projects/store'

/** Whether the request `r` is open at this time, as SQL. */
const isOpen = (now: number): SQL => sql`(r.expires IS NULL OR r.expires > ${now})`

/** A request as the project sees it. */
export type RequestRow = {
  readonly id: number
  readonly created: number
  readonly expires: number | null
  readonly reason: string
  readonly userId: UserId
  readonly userName: string
  readonly userEmail: string
}
const requestsWhere = ({ id, now }: UnitScope<'project'>, which: SQL) =>
  statements.all<RequestRow>(sql`SELECT r.id, r.created, r.expires, r.reason, u.id AS "userId", u.name AS "userName", u.email AS "userEmail"
    FROM join_request r JOIN user u ON u.id = r.user_id WHERE r.project_id = ${id} AND ${isOpen(now)} AND ${which} ORDER BY r.id`)
/** The open requests to join a project. */
export const requestsOf = (scope: UnitScope<'project'>) => requestsWhere(scope, sql`TRUE`)
/** The one of this id. */
export const requestOf = (scope: UnitScope<'project'>, request: number) =>
  requestsWhere(scope, sql`r.id = ${request}`)

/** A request as who made it sees it. */
export type OwnRequestRow = Omit<RequestRow, 'userId' | 'userName' | 'userEmail'> & {
  readonly projectId: number
  readonly projectName: string
}
const ownWhere = ({ me, now }: UnitScope, which: SQL) =>
  statements.all<OwnRequestRow>(sql`SELECT r.id, r.created, r.expires, r.reason, p.id AS "projectId", p.name AS "projectName"
    FROM join_request r JOIN project p ON p.id = r.project_id WHERE r.user_id = ${me} AND ${isOpen(now)} AND ${isLive(now)} AND ${which} ORDER BY r.id`)
/** The open requests of who calls. */
export const ownRequests = (scope: UnitScope) => ownWhere(scope, sql`TRUE`)
/** The one of this id. */
export const ownRequest = (scope: UnitScope, request: number) => ownWhere(scope, sql`r.id = ${request}`)
/** The one for this project. */
export const ownRequestFor = (scope: UnitScope<'project'>) => ownWhere(scope, sql`r.project_id = ${scope.id}`)

/**
 * Asks for access; an expired request makes way, an open one stays and nothing is written. The second
 * statement is the writing one.
 */
export const insertRequest = (
  { id, me, now }: EnteredUnit<'project'>,
  reason: string,
  expires: number | null,
) => [
  statements.run(
    sql`DELETE FROM join_request WHERE project_id = ${id} AND user_id = ${me} AND expires <= ${now}`,
  ),
  statements.run(
    sql`INSERT INTO join_request (project_id, user_id, reason, created, expires) VALUES (${id}, ${me}, ${reason}, ${now}, ${expires}) ON CONFLICT DO NOTHING`,
  ),
]
/** Whether the person has an open request for this project, as SQL. */
export const hasRequest = ({ id, now }: UnitScope<'project'>, who: SQL<UserId>): SQL =>
  sql`EXISTS (SELECT 1 FROM join_request r WHERE r.project_id = ${id} AND r.user_id = ${who} AND ${isOpen(now)})`

/** A column of an open request of this project, as SQL; NULL where there is none. */
export const inRequest = <T>(
  { id, now }: UnitScope<'project'>,
  request: number,
  column: 'user_id' | 'expires' | 'reason',
): SQL<T> =>
  sql<T>`(SELECT r.${sql.identifier(column)} FROM join_request r WHERE r.id = ${request} AND r.project_id = ${id} AND ${isOpen(now)})`

/** Ends an open request of this project. */
export const endRequest = ({ id, now }: EnteredUnit<'project'>, request: number) =>
  statements.run(
    sql`DELETE FROM join_request AS r WHERE id = ${request} AND project_id = ${id} AND ${isOpen(now)}`,
  )
/** Ends a person's request for this project, if there is one: for every way of becoming a member. */
export const dropRequest = ({ id }: EnteredUnit<'project'>, who: SQL<UserId>) =>
  statements.run(sql`DELETE FROM join_request WHERE project_id = ${id} AND user_id = ${who}`)
/** Takes back an open request of one's own. */
export const cancelOwn = ({ me, now }: EnteredUnit, request: number) =>
  statements.run(
    sql`DELETE FROM join_request AS r WHERE id = ${request} AND user_id = ${me} AND ${isOpen(now)}`,
  )

/** The ids of the active members of the project who may decide on requests, as a query. */
export const decidersOf = ({
  id,
  now,
}: UnitScope<'project'>): SQL => sql`SELECT m.user_id FROM project_member m JOIN user d ON d.id = m.user_id
  WHERE m.project_id = ${id} AND (m.expires IS NULL OR m.expires > ${now}) AND m.role IN ('admin', 'share', 'productionManager') AND d.is_activated AND NOT d.is_disabled`

/** Takes the requests whose time is over. */
export const sweepRequests = ({ now }: JobScope) =>
  statements.run(sql`DELETE FROM join_request WHERE expires <= ${now}`)
