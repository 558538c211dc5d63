import { nothingChanged, refuse } from '../../../access/commit'
import { grants } from '../../../access/demand'
import { write } from '../../../access/enter'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { last } from '../../../data/batch'
import { mustBeAlive } from '../../../identity/users/rules'
import * as store from '../../../identity/users/store'
import { found } from '../../../kit/found'
import { Problem } from '../../../problems'
import { noteInUnit } from '../../../record/security-log/noteInUnit'
import { assignmentProblem } from './rules'
import { type FeatureRow, featureNamed } from './store'

type Scope = UnitScope<'user'>
/** The person as the path names them, and the feature by its name. */
type Wish = { readonly given: string; readonly name: string }

/**
 * Gives a person a feature. Refuses, in this order, with `user-not-found`, `feature-not-found`,
 * `feature-type-not-valid`, `user-features-denied`, `feature-not-manageable`, `feature-already-assigned`.
 */
export async function giveFeature(scope: Scope, { given, name }: Wish) {
  const results = await write(scope, [featureNamed(scope, name)], (entered, [row]) => {
    mustBeAlive(entered, given)
    if (row && row.type !== 'admin')
      throw new Problem('feature-type-not-valid', { parameters: { type: row.type } })
    const feature = assignable(entered, row)
    return [
      refuse('changed', store.isChanged(feature)),
      store.giveFeature(entered, feature.id),
      refuse('feature-already-assigned', nothingChanged, { parameters: { name } }),
      noteInUnit(entered, entered.id, 'feature.given', { name }),
      store.userOf(entered),
    ]
  })
  return found(last(results)[0])
}

/**
 * Takes a feature from a person; one that they lack is taken, too. Refuses as above, but for the type and
 * what is assigned.
 */
export async function takeFeature(scope: Scope, { given, name }: Wish) {
  const results = await write(scope, [featureNamed(scope, name)], (entered, [row]) => {
    mustBeAlive(entered, given)
    const feature = assignable(entered, row)
    return [
      refuse('changed', store.isChanged(feature)),
      store.takeFeature(entered, feature.id),
      noteInUnit(entered, store.ifChanged(entered), 'feature.taken', { name }),
      store.userOf(entered),
    ]
  })
  return found(last(results)[0])
}

function assignable(entered: EnteredUnit<'user'>, row: FeatureRow | undefined): FeatureRow {
  if (!row) throw new Problem('feature-not-found')
  const no = assignmentProblem(row, grants(entered, 'features:any'), 'user-features-denied')
  if (no) throw new Problem(no, { parameters: { name: row.name } })
  return row
}
