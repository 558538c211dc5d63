import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { isLiveInvitation, isLiveJoinRequest } from '../../data/live'
import { statements } from '../../data/statements'
import { joinRequest, projectInvitation } from '../../data/tables/invitations'
import type { UserId } from '../../kit/id'
import { invitationTables } from './unitStore'
import { isProject, type MemberUnit } from './units'

/** Ends a person's invitation to the unit, if there is one. */
export const endInvitation = ({ unit, id }: EnteredUnit<MemberUnit>, who: SQL<UserId>) => {
  const invitation = invitationTables[unit]
  return statements
    .delete(invitation)
    .where(sql`${invitation.unitId} = ${id} AND ${invitation.userId} = ${who}`)
}
const endRequest = ({ id }: EnteredUnit<'project'>, who: SQL<UserId>) =>
  statements.delete(joinRequest).where(sql`${joinRequest.unitId} = ${id} AND ${joinRequest.userId} = ${who}`)
/** Ends every open way in of a person who has taken a seat: their invitation, and their request to join. */
export const endWaysIn = (entered: EnteredUnit<MemberUnit>, who: SQL<UserId>) => [
  endInvitation(entered, who),
  ...(isProject(entered) ? [endRequest(entered, who)] : []),
]

/** Whether the person has an open invitation to the project, as SQL. */
export const isInvited = ({ id, now }: UnitScope<'project'>, who: SQL<UserId>): SQL =>
  sql`EXISTS (SELECT 1 FROM ${projectInvitation} WHERE ${projectInvitation.unitId} = ${id}
    AND ${projectInvitation.userId} = ${who} AND ${isLiveInvitation(projectInvitation, now)})`
/** Whether the person has an open request to join the project, as SQL. */
export const hasRequest = ({ id, now }: UnitScope<'project'>, who: SQL<UserId>): SQL =>
  sql`EXISTS (SELECT 1 FROM ${joinRequest} WHERE ${joinRequest.unitId} = ${id}
    AND ${joinRequest.userId} = ${who} AND ${isLiveJoinRequest(joinRequest, now)})`
