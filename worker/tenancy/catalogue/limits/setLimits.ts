import { write } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import { lastResult } from '../../../data/batch'
import { requireRow } from '../../../kit/requireRow'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { projectOf } from '../../projects/store'
import * as store from './store'
import { tellCrossings } from './tellCrossings'

/** Sets limits of a project, the others stay; one that is reached by it is told of. Gives the project. */
export async function setLimits(
  scope: UnitScope<'project'>,
  limits: readonly { name: string; value: number }[],
) {
  const results = await write(scope, [], (entered) => [
    store.setLimits(entered, limits),
    ...tellCrossings(entered),
    logUnitEvent(entered, entered.me, 'limits.changed'),
    projectOf(entered, entered.id),
  ])
  return requireRow(lastResult(results)[0])
}
