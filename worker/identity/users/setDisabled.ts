import { refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { requireRow } from '../../kit/requireRow'
import { Problem } from '../../problems'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { mustBeAlive } from './rules'
import * as staff from './staffStore'
import * as store from './store'

/**
 * Keeps a person out: they cannot sign in, and their sessions and tokens end at once; or lets them in again.
 * Memberships stay as they are. Done already, it is done. Refuses with `user-not-found`, `own-account`,
 * `last-super-admin`.
 */
export async function setDisabled(scope: UnitScope<'user'>, given: string, is: boolean) {
  const results = await write(scope, [], (entered) => {
    mustBeAlive(entered, given)
    if (entered.facts.isSelf) throw new Problem('own-account')
    return [
      staff.setDisabled(entered, is),
      logUnitEvent(entered, store.ifChanged(entered), is ? 'account.disabled' : 'account.enabled'),
      refuse('last-super-admin', store.hasNoSuperAdmin),
      ...(is ? staff.endCredentials(entered) : []),
      staff.inspectedUser(entered),
    ]
  })
  return requireRow(lastResult(results)[0])
}
