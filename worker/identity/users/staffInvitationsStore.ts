import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit } from '../../access/scope'
import { aliased, from } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { maintainerInvitation as sent } from '../../data/tables/invitations'
import { maintainerMember } from '../../data/tables/members'
import type { MaintainerId } from '../../kit/id'
import { logUnitEventForEach } from '../../record/security-log/logUnitEvent'

const [u, mm] = [aliased(user, 'u'), aliased(maintainerMember, 'mm')]

/**
 * Ends the invitations to maintainers that the person has made as a super admin alone, once they are none;
 * each end is in the log.
 */
export function endStaffInvitations(entered: EnteredUnit<'user'>) {
  const isVoid: SQL = sql`${sent.creatorId} = ${entered.id}
    AND NOT (SELECT ${u.isSuperAdmin} FROM ${from(u)} WHERE ${u.id} = ${entered.id})
    AND NOT EXISTS (SELECT 1 FROM ${from(mm)} WHERE ${mm.unitId} = ${sent.unitId}
      AND ${mm.userId} = ${entered.id})`
  const invited = sql`SELECT ${sent.userId} AS id, ${sent.unitId} AS maintainer FROM ${sent} WHERE ${isVoid}`
  const place = { maintainer: sql<MaintainerId>`owner.maintainer` }
  return [
    logUnitEventForEach(entered, invited, 'invitation.cancelled', {}, place),
    statements.delete(sent).where(isVoid),
  ]
}
