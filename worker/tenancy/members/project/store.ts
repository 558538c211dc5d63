import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, UnitScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import type { UserId } from '../../../kit/id'
import type { ProjectRole } from './rules'

type Project = UnitScope<'project'>
type EnteredProject = EnteredUnit<'project'>

/** Whether the seat `m` counts at this time, as SQL. */
export const isSeatLive = (now: number): SQL => sql`(m.expires IS NULL OR m.expires > ${now})`

/** What a list of members gives; features are JSON. */
export type ProjectMemberRow = {
  readonly id: UserId
  readonly name: string
  readonly email: string
  readonly features: string
  readonly mfaEnabled: 0 | 1
  readonly expires: number | null
  readonly created: number
  readonly reason: string
  readonly role: string
  readonly invitorId: number | null
  readonly invitorName: string | null
  readonly invitorEmail: string | null
  readonly approverId: number | null
  readonly approverName: string | null
  readonly approverEmail: string | null
}
const membersWhere = ({ id, now }: Project, which: SQL) =>
  statements.all<ProjectMemberRow>(sql`SELECT u.id, u.name, u.email, u.mfa_enabled AS "mfaEnabled", m.expires, m.created, m.reason, m.role,
      (SELECT json_group_array(f.name ORDER BY uf.id) FROM user_feature uf JOIN feature f ON f.id = uf.feature_id WHERE uf.user_id = u.id) AS features,
      i.id AS "invitorId", i.name AS "invitorName", i.email AS "invitorEmail", a.id AS "approverId", a.name AS "approverName", a.email AS "approverEmail"
    FROM project_member m JOIN user u ON u.id = m.user_id LEFT JOIN user i ON i.id = m.invitor_id LEFT JOIN user a ON a.id = m.approver_id
    WHERE m.project_id = ${id} AND ${isSeatLive(now)} AND ${which} ORDER BY u.id`)

/** The members of a project, by id. */
export const projectMembersOf = (scope: Project) => membersWhere(scope, sql`TRUE`)
/** One of them. */
export const projectMemberOf = (scope: Project, who: SQL<UserId>) =>
  membersWhere(scope, sql`m.user_id = ${who}`)

/** What a seat is taken with; times in unix milliseconds. */
export type Seat = {
  readonly who: SQL<UserId>
  readonly role: ProjectRole | SQL<string>
  readonly expires: number | null | SQL
  readonly reason: string | SQL<string>
  readonly invitor?: SQL<UserId>
  readonly approver?: SQL<UserId>
}
/**
 * Seats a person in a project (`project`: its id, as SQL or not): an expired seat makes way, one that counts
 * stays and nothing is written. The second statement is the writing one.
 */
export const seatIn = (
  project: SQL | number,
  now: number,
  { who, role, expires, reason, invitor, approver }: Seat,
) => [
  statements.run(
    sql`DELETE FROM project_member WHERE project_id = ${project} AND user_id = ${who} AND expires <= ${now}`,
  ),
  statements.run(sql`INSERT INTO project_member (project_id, user_id, role, created, expires, reason, invitor_id, approver_id)
    SELECT ${project}, x.id, ${role}, ${now}, ${expires}, ${reason}, ${invitor ?? null}, ${approver ?? null} FROM (SELECT ${who} AS id) x WHERE x.id IS NOT NULL
    ON CONFLICT DO NOTHING`),
]
/** Changes a member's role; nothing for whoever has no seat. */
export const changeRole = ({ id, now }: EnteredProject, who: SQL<UserId>, role: ProjectRole) =>
  statements.run(
    sql`UPDATE project_member AS m SET role = ${role} WHERE project_id = ${id} AND user_id = ${who} AND ${isSeatLive(now)}`,
  )
/** Takes a seat, with what hangs on it; the first statement is the seat's. */
export const unseat = ({ id, now }: EnteredProject, who: SQL<UserId>) =>
  statements.run(
    sql`DELETE FROM project_member AS m WHERE project_id = ${id} AND user_id = ${who} AND ${isSeatLive(now)}`,
  )
/** Whoever has no seat reviews nothing. */
export const dropReviewer = ({ id }: EnteredProject, who: SQL<UserId>) =>
  statements.run(sql`DELETE FROM reviewer WHERE project_id = ${id} AND user_id = ${who}`)

/** Whether the person lacks the second step that the project asks of its members, as SQL. */
export const lacksMfa = ({ facts }: EnteredProject, who: SQL<UserId>): SQL =>
  sql`(${facts.organization?.mfaRequired ?? 0} AND NOT (SELECT mfa_enabled FROM user WHERE id = ${who}))`

/** Takes the seats whose time is over. */
export const sweepSeats = ({ now }: JobScope) =>
  statements.run(sql`DELETE FROM project_member WHERE expires <= ${now}`)
