import { nothingChanged, refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import { numberIn } from '../../../access/unit/unitClaim'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import * as store from './store'

/**
 * Takes an invitation to a project back. Refuses with `invitation-not-found`; of a race with accepting it,
 * one wins.
 */
export const cancelProjectInvitation = (scope: UnitScope<'project'>, given: string) => {
  const id = numberIn(given)
  return write(scope, [], (entered) => [
    logUnitEvent(entered, store.invitedBy(entered, id), 'invitation.cancelled'),
    store.deleteProjectInvitation(entered, id),
    refuse('invitation-not-found', nothingChanged, { parameters: { id: given } }),
  ])
}
