import { sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { numberIn } from '../../access/unit/segments'
import { unitKey } from '../../outbox/queue/limits'
import { recipient } from '../../people/recipientStore'
import { notify } from '../../record/notifications/notify'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { seatIn } from '../members/projectStore'
import type { MemberUnit } from '../members/units'
import { invitationAcceptedMail, invitationDeclinedMail } from './mail'
import * as store from './ownStore'

/** The statements that tell the inviter of the answer. */
function notifyInviter(
  entered: EnteredUnit,
  named: store.InvitationReference,
  mail: typeof invitationAcceptedMail | typeof invitationDeclinedMail,
) {
  const { unitId, unitName, creatorId } = store.invitationSummary(entered, named)
  const data = { unit: named.unit, unitId, unitName, who: store.whoAnswers(entered) }
  return notify(entered, mail, {
    to: recipient(creatorId),
    data,
    about: unitKey(named.unit, unitId),
    when: sql`${creatorId} IS NOT NULL`,
  })
}

function takeSeat(entered: EnteredUnit, named: store.InvitationReference) {
  const { unit, invitation } = named
  if (unit !== 'project') return [store.seatMe(entered, unit, invitation)]
  const { unitId, creatorId } = store.invitationSummary(entered, named)
  const seat = { who: entered.me, ...store.termsOfMine(entered, invitation), invitor: creatorId }
  return [...seatIn(unitId, entered.now, seat), store.endMyRequest(entered, invitation)]
}

/**
 * Accepts an invitation of one's own: the seat, the mail to the inviter, and the invitation's end, all or
 * none. Refuses with `organization-needs-mfa`, `project-needs-mfa`, `invitation-not-found`.
 */
export const acceptInvitation = (scope: UnitScope<'platform'>, unit: MemberUnit, given: string) => {
  const named = { unit, invitation: numberIn(given) }
  const parts = { parameters: { id: given } }
  return write(scope, [], (entered) => [
    refuse('invitation-not-found', sql`${store.invitationSummary(entered, named).unitId} IS NULL`, parts),
    refuse(
      unit === 'project' ? 'project-needs-mfa' : 'organization-needs-mfa',
      store.lacksMfaFor(entered, named),
    ),
    ...takeSeat(entered, named),
    logUnitEvent(entered, entered.me, 'invitation.accepted', {}, store.invitationPlace(entered, named)),
    ...notifyInviter(entered, named, invitationAcceptedMail),
    store.endMine(entered, named),
    refuse('invitation-not-found', nothingChanged, parts),
  ])
}

/**
 * Declines an invitation of one's own: it is gone, and the inviter is told. Refuses with
 * `invitation-not-found`.
 */
export const declineInvitation = (scope: UnitScope<'platform'>, unit: MemberUnit, given: string) => {
  const named = { unit, invitation: numberIn(given) }
  return write(scope, [], (entered) => [
    logUnitEvent(entered, entered.me, 'invitation.declined', {}, store.invitationPlace(entered, named)),
    ...notifyInviter(entered, named, invitationDeclinedMail),
    store.endMine(entered, named),
    refuse('invitation-not-found', nothingChanged, { parameters: { id: given } }),
  ])
}
