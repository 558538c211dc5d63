import type { z } from '@hono/zod-openapi'
import { creating } from '../../access/creation'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { seatFounder } from '../members/store'
import type { newMaintainer } from './shapes'
import * as store from './store'

/** Makes a maintainer with who calls as its member. */
export async function createMaintainer(scope: UnitScope<'platform'>, fields: z.infer<typeof newMaintainer>) {
  const results = await write(scope, [], (entered) =>
    creating(store.newestMaintainer, (id) => [
      store.insertMaintainer(entered, fields),
      seatFounder(entered, 'maintainer', store.newestMaintainer),
      logUnitEvent(
        entered,
        entered.me,
        'maintainer.created',
        { name: fields.name },
        { maintainer: store.newestMaintainer },
      ),
      store.createdMaintainer(id),
    ]),
  )
  return lastResult(results)[0]
}
