import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, Scope } from '../../access/scope'
import { isGrantedToStaff, rolesGranted } from '../../access/unit/granted'
import { isLiveSeat } from '../../data/live'
import { aliased, from } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { projectInvitation as sent } from '../../data/tables/invitations'
import { organizationMember, projectMember } from '../../data/tables/members'
import { project } from '../../data/tables/units'
import type { UserId } from '../../kit/id'
import { invitationTables } from './unitStore'
import type { FlatUnit } from './units'

/*
 * Invitations that are to end because their inviter has lost the seat that let them invite: whom they invite,
 * as a query (`id`; and to which `project`), and the statement that ends them.
 */

const u = aliased(user, 'u')
/** The invitations to a maintainer or organization that somebody without a seat there has made. */
export function sentToUnit({ unit, id }: EnteredUnit<FlatUnit>, who: SQL<UserId>) {
  const table = invitationTables[unit]
  const needsSeat = isGrantedToStaff(unit, 'invitations:write')
    ? sql`NOT (SELECT ${u.isSuperAdmin} FROM ${from(u)} WHERE ${u.id} = ${who})`
    : sql`TRUE`
  const which = sql`${table.unitId} = ${id} AND ${table.creatorId} = ${who} AND ${needsSeat}`
  return {
    invited: sql`SELECT ${table.userId} AS id FROM ${table} WHERE ${which}`,
    end: statements.delete(table).where(which),
  }
}

const [pm, om, p] = [aliased(projectMember, 'pm'), aliased(organizationMember, 'om'), aliased(project, 'p')]
/** Whether the inviter might do this in the project as the seats are now, as SQL. */
function mayInviter(permission: 'invitations:write' | 'share:grant', now: number): SQL {
  const role = sql`coalesce((SELECT ${pm.role} FROM ${from(pm)} WHERE ${pm.unitId} = ${sent.unitId}
    AND ${pm.userId} = ${sent.creatorId} AND ${isLiveSeat(pm, now)}), '')`
  return sql`iif(EXISTS (SELECT 1 FROM ${from(p)} JOIN ${from(om)} ON ${om.unitId} = ${p.organizationId}
      WHERE ${p.id} = ${sent.unitId} AND ${om.userId} = ${sent.creatorId}),
    ${role} IN ${rolesGranted(permission, 1)}, ${role} IN ${rolesGranted(permission, 0)})`
}
/** Those of some invitations to projects that their inviters could not make any more. */
export function voidAmong({ now }: Scope, some: SQL) {
  const which = sql`${some} AND NOT (${mayInviter('invitations:write', now)}
    AND (${sent.role} <> 'share' OR ${mayInviter('share:grant', now)}))`
  return {
    invited: sql`SELECT ${sent.userId} AS id, ${sent.unitId} AS project FROM ${sent} WHERE ${which}`,
    end: statements.delete(sent).where(which),
  }
}
/** The invitations to the project that somebody has made, as SQL. */
export const toProject = ({ id }: EnteredUnit<'project'>, who: SQL<UserId>): SQL =>
  sql`${sent.unitId} = ${id} AND ${sent.creatorId} = ${who}`
/** The invitations to the organization's projects that somebody has made, as SQL. */
export const toProjectsOf = ({ id }: EnteredUnit<'organization'>, who: SQL<UserId>): SQL =>
  sql`${sent.creatorId} = ${who} AND ${sent.unitId} IN
    (SELECT ${p.id} FROM ${from(p)} WHERE ${p.organizationId} = ${id})`
/** Ends the invitations that are void because the time of their inviters' seats is over. */
export const sweepSentInvitations = (job: JobScope) =>
  voidAmong(
    job,
    sql`(${sent.unitId}, ${sent.creatorId}) IN
      (SELECT ${pm.unitId}, ${pm.userId} FROM ${from(pm)} WHERE ${pm.expires} <= ${job.now})`,
  ).end
