import { nothingChanged, refuse } from '../../../access/commit'
import { grants } from '../../../access/demand'
import { write } from '../../../access/enter'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { lastResult } from '../../../data/batch'
import { mustBeAlive } from '../../../identity/users/rules'
import { ifChanged, userOf } from '../../../identity/users/store'
import { requireRow } from '../../../kit/requireRow'
import { Problem } from '../../../problems'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { assignmentProblem } from './rules'
import * as store from './store'

type Scope = UnitScope<'user'>

/**
 * Gives a person (`given`: as the path names them) the feature of a name. Refuses, in this order, with
 * `user-not-found`, `feature-not-found`, `feature-type-not-valid`, `user-features-denied`,
 * `feature-not-manageable`, `feature-already-assigned`.
 */
export async function giveFeature(scope: Scope, given: string, name: string) {
  const results = await write(scope, [store.featureNamed(scope, name)], (entered, [row]) => {
    mustBeAlive(entered, given)
    if (row && row.type !== 'admin')
      throw new Problem('feature-type-not-valid', { parameters: { type: row.type } })
    const feature = assignable(entered, row)
    return [
      refuse('changed', store.isChanged(feature)),
      store.giveToUser(entered, feature.id),
      refuse('feature-already-assigned', nothingChanged, { parameters: { name } }),
      logUnitEvent(entered, entered.id, 'feature.given', { name }),
      userOf(entered),
    ]
  })
  return requireRow(lastResult(results)[0])
}

/**
 * Takes a feature from a person; one that they lack counts as taken. Refuses with `user-not-found`,
 * `feature-not-found`, `user-features-denied`, `feature-not-manageable`.
 */
export async function takeFeature(scope: Scope, given: string, name: string) {
  const results = await write(scope, [store.featureNamed(scope, name)], (entered, [row]) => {
    mustBeAlive(entered, given)
    const feature = assignable(entered, row)
    return [
      refuse('changed', store.isChanged(feature)),
      store.takeFromUser(entered, feature.id),
      logUnitEvent(entered, ifChanged(entered), 'feature.taken', { name }),
      userOf(entered),
    ]
  })
  return requireRow(lastResult(results)[0])
}

function assignable(entered: EnteredUnit<'user'>, row: store.FeatureRow | undefined): store.FeatureRow {
  if (!row) throw new Problem('feature-not-found')
  const no = assignmentProblem(row, grants(entered, 'features:any'), 'user-features-denied')
  if (no) throw new Problem(no, { parameters: { name: row.name } })
  return row
}
