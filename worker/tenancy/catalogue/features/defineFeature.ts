import type { z } from '@hono/zod-openapi'
import { nothingChanged, refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import { lastResult } from '../../../data/batch'
import { requireRow } from '../../../kit/requireRow'
import { Problem } from '../../../problems'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { featureTypes, type newFeature } from './shapes'
import * as store from './store'

/** Defines a feature. Refuses with `feature-type-not-valid`, `feature-already-exists`. */
export async function defineFeature(scope: UnitScope<'platform'>, fields: z.infer<typeof newFeature>) {
  const type = featureTypes.find((one) => one === fields.type)
  const { name, title, description, canBeManageByAdmin, canBeManagedViaAPI } = fields
  const results = await write(scope, [], (entered) => {
    if (!type) throw new Problem('feature-type-not-valid', { parameters: { type: fields.type } })
    return [
      store.insertFeature(entered, {
        name,
        type,
        title,
        description,
        canBeManageByAdmin: canBeManageByAdmin ?? false,
        canBeManagedViaApi: canBeManagedViaAPI ?? true,
      }),
      refuse('feature-already-exists', nothingChanged, { parameters: { name } }),
      logUnitEvent(entered, entered.me, 'feature.defined', { name }),
      store.featureNamed(entered, name),
    ]
  })
  return requireRow(lastResult(results)[0])
}
