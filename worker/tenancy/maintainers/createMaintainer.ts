import type { z } from '@hono/zod-openapi'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { last } from '../../data/batch'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import type { newMaintainer } from './shapes'
import * as store from './store'

/** Makes a maintainer with who calls as its member. */
export async function createMaintainer(scope: UnitScope<'platform'>, fields: z.infer<typeof newMaintainer>) {
  const results = await write(scope, [], (entered) => [
    store.insertMaintainer(entered, fields),
    store.seatFounder(entered),
    logUnitEvent(
      entered,
      entered.me,
      'maintainer.created',
      { name: fields.name },
      { maintainer: store.newestMaintainer },
    ),
    store.newestMaintainerOf(entered),
  ])
  return last(results)[0]
}
