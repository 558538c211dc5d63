import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, UnitScope } from '../../access/scope'
import { isLiveSeat } from '../../data/live'
import type { ProjectRole } from '../../data/roles'
import { aliased, from, insertFrom, optional, type RowOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { feature, userFeature } from '../../data/tables/features'
import { projectMember, reviewer } from '../../data/tables/members'
import type { ProjectId, UserId } from '../../kit/id'

type Project = UnitScope<'project'>
type EnteredProject = EnteredUnit<'project'>

const m = aliased(projectMember, 'm')
const [u, invitor, approver] = [aliased(user, 'u'), aliased(user, 'i'), aliased(user, 'a')]
const [f, uf] = [aliased(feature, 'f'), aliased(userFeature, 'uf')]
const columns = {
  id: u.id,
  name: u.name,
  email: u.email,
  mfaEnabled: u.mfaEnabled,
  expires: m.expires,
  created: m.created,
  reason: m.reason,
  role: m.role,
  /** JSON list of names, in the order of giving. */
  features: sql<string>`(SELECT json_group_array(${f.name} ORDER BY ${uf.id})
    FROM ${from(uf)} JOIN ${from(f)} ON ${f.id} = ${uf.featureId} WHERE ${uf.userId} = ${u.id})`,
  invitorId: optional(invitor.id),
  invitorName: optional(invitor.name),
  invitorEmail: optional(invitor.email),
  approverId: optional(approver.id),
  approverName: optional(approver.name),
  approverEmail: optional(approver.email),
}
export type ProjectMemberRow = RowOf<typeof columns>
const membersWhere = ({ id, now }: Project, which: SQL) =>
  selectRows(
    columns,
    sql`FROM ${from(m)} JOIN ${from(u)} ON ${u.id} = ${m.userId}
      LEFT JOIN ${from(invitor)} ON ${invitor.id} = ${m.invitorId}
      LEFT JOIN ${from(approver)} ON ${approver.id} = ${m.approverId}
      WHERE ${m.unitId} = ${id} AND ${isLiveSeat(m, now)} AND ${which} ORDER BY ${u.id}`,
  )
/** The members of a project, by id. */
export const projectMembersOf = (scope: Project) => membersWhere(scope, sql`TRUE`)
/** The member who is this person; no row where they are none. */
export const projectMemberOf = (scope: Project, who: SQL<UserId>) =>
  membersWhere(scope, sql`${m.userId} = ${who}`)

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
  project: SQL | ProjectId,
  now: number,
  { who, role, expires, reason, invitor = sql`NULL`, approver = sql`NULL` }: Seat,
) => [
  statements.delete(projectMember).where(
    sql`${projectMember.unitId} = ${project} AND ${projectMember.userId} = ${who}
        AND ${projectMember.expires} <= ${now}`,
  ),
  insertFrom(
    projectMember,
    {
      unitId: project,
      userId: sql`x.id`,
      role,
      created: now,
      expires,
      reason,
      invitorId: invitor,
      approverId: approver,
    },
    sql`FROM (SELECT ${who} AS id) x WHERE x.id IS NOT NULL ON CONFLICT DO NOTHING`,
  ),
]
/** Changes a member's role; nothing for whoever has no seat. */
export const changeRole = ({ id, now }: EnteredProject, who: SQL<UserId>, role: ProjectRole) =>
  statements
    .update(projectMember)
    .set({ role })
    .where(
      sql`${projectMember.unitId} = ${id} AND ${projectMember.userId} = ${who}
        AND ${isLiveSeat(projectMember, now)}`,
    )
/** Takes a person from the reviewers: whoever has no seat reviews nothing. */
export const dropReviewer = ({ id }: EnteredProject, who: SQL<UserId>) =>
  statements.delete(reviewer).where(sql`${reviewer.projectId} = ${id} AND ${reviewer.userId} = ${who}`)

/** Takes the seats whose time is over. */
export const sweepSeats = ({ now }: JobScope) =>
  statements.delete(projectMember).where(sql`${projectMember.expires} <= ${now}`)
