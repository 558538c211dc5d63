import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { numberIn } from '../../access/unit/segments'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import type { MemberUnit } from '../members/units'
import * as store from './store'

/** Takes an invitation back. Refuses with `invitation-not-found`; of a race with accepting it, one wins. */
export const cancelInvitation = (scope: UnitScope<MemberUnit>, given: string) => {
  const id = numberIn(given)
  return write(scope, [], (entered) => [
    logUnitEvent(entered, store.inviteeOf(entered, id), 'invitation.cancelled'),
    store.deleteInvitation(entered, id),
    refuse('invitation-not-found', nothingChanged, { parameters: { id: given } }),
  ])
}
