import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit } from '../../access/scope'
import type { ProjectId, UserId } from '../../kit/id'
import { logUnitEventForEach } from '../../record/security-log/logUnitEvent'
import * as store from './sentStore'
import type { FlatUnit } from './units'

/**
 * The statements that end what somebody who has lost a seat in a maintainer or organization had sent out by
 * it: the invitations there, and those to the organization's projects, that they could not make any more.
 * They stand behind the change of the seat, and each end is in the log.
 */
export function endSentInvitations(entered: EnteredUnit<FlatUnit>, who: SQL<UserId>) {
  const sent = store.sentToUnit(entered, who)
  const toUnit = [logUnitEventForEach(entered, sent.invited, 'invitation.cancelled'), sent.end]
  return isOrganization(entered) ? [...toUnit, ...endVoid(entered, store.toProjectsOf(entered, who))] : toUnit
}
const isOrganization = (entered: EnteredUnit<FlatUnit>): entered is EnteredUnit<'organization'> =>
  entered.unit === 'organization'

/** The same for a project, where `who` has lost the seat or the role. */
export const endInvitationsToProject = (entered: EnteredUnit<'project'>, who: SQL<UserId>) =>
  endVoid(entered, store.toProject(entered, who))

function endVoid(entered: EnteredUnit, some: SQL) {
  const { invited, end } = store.voidAmong(entered, some)
  const project = sql<ProjectId>`owner.project`
  return [logUnitEventForEach(entered, invited, 'invitation.cancelled', {}, { project }), end]
}
