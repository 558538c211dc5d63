import { refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { requireRow } from '../../kit/requireRow'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { shortenSessions } from '../sessions/store'
import { mustBeAlive } from './rules'
import { endStaffInvitations } from './staffInvitationsStore'
import * as store from './store'

/**
 * Makes a person a super admin, or no longer one; done already, it is done. Sessions of a super admin are
 * shorter (`lasts`, in milliseconds), those that are open included. Refuses with `user-not-found`,
 * `last-super-admin`.
 */
export async function setSuperAdmin(
  scope: UnitScope<'user'>,
  given: string,
  change: { is: boolean; lasts: number },
) {
  const results = await write(scope, [], (entered) => {
    mustBeAlive(entered, given)
    return [
      store.setSuperAdmin(entered, change.is),
      logUnitEvent(
        entered,
        store.ifChanged(entered),
        change.is ? 'super-admin.granted' : 'super-admin.removed',
      ),
      refuse('last-super-admin', store.hasNoSuperAdmin),
      ...endStaffInvitations(entered),
      shortenSessions(entered, entered.id, change.lasts),
      store.userOf(entered),
    ]
  })
  return requireRow(lastResult(results)[0])
}
