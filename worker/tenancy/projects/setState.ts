import type { z } from '@hono/zod-openapi'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { requireRow } from '../../kit/requireRow'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { endTimeOf } from './rules'
import type { projectState } from './shapes'
import * as store from './store'

/**
 * Disables a project, with a reason and a likely end, or enables it again, which clears both. Membership work
 * goes on meanwhile.
 */
export async function setState(
  scope: UnitScope<'project'>,
  { isDisabled, disableReason, estimatedEndTime }: z.infer<typeof projectState>,
) {
  const results = await write(scope, [], (entered) => {
    const end = estimatedEndTime ? endTimeOf(estimatedEndTime, entered.now) : null
    const state = isDisabled
      ? { disableReason: disableReason ?? '', estimatedEndTime: end }
      : { disableReason: '', estimatedEndTime: null }
    return [
      store.changeProject(entered, { isDisabled, ...state }),
      logUnitEvent(entered, entered.me, isDisabled ? 'project.disabled' : 'project.enabled'),
      store.projectOf(entered, entered.id),
    ]
  })
  return requireRow(lastResult(results)[0])
}
