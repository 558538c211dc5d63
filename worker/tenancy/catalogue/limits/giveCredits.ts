import type { z } from '@hono/zod-openapi'
import { refuse } from '../../../access/commit'
import { creating } from '../../../access/creation'
import { write } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import { lastResult } from '../../../data/batch'
import { requireRow } from '../../../kit/requireRow'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { partsOf } from './rules'
import type { credits } from './shapes'
import * as store from './store'

/** Gives credits to a pay-as-you-go project. Refuses with `not-pay-as-you-go`. */
export async function giveCredits(
  scope: UnitScope<'project'>,
  { amount, description }: z.infer<typeof credits>,
) {
  const results = await write(scope, [], (entered) =>
    creating(store.newestEntry, (id) => [
      refuse('not-pay-as-you-go', store.isNotPayAsYouGo(entered), { parameters: { id: entered.id } }),
      store.addCredits(entered, partsOf(amount)),
      logUnitEvent(entered, entered.me, 'credits.given', { amount }),
      store.insertCredits(entered, partsOf(amount), description),
      store.createdCredits(id),
    ]),
  )
  return requireRow(lastResult(results)[0])
}
