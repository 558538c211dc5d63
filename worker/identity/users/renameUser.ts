import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { requireRow } from '../../kit/requireRow'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { mustBeAlive } from './rules'
import * as store from './store'

/** Gives a person another name. Refuses with `user-not-found`. */
export async function renameUser(scope: UnitScope<'user'>, given: string, name: string) {
  const results = await write(scope, [], (entered) => {
    mustBeAlive(entered, given)
    return [
      store.rename(entered, name),
      logUnitEvent(entered, entered.id, 'profile.changed'),
      store.userOf(entered),
    ]
  })
  return requireRow(lastResult(results)[0])
}
