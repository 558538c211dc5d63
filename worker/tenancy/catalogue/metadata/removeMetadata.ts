import { nothingChanged, refuse } from '../../../access/commit'
import { demand } from '../../../access/demand'
import { write } from '../../../access/enter'
import type { Permission } from '../../../access/permissions/permissions'
import type { UnitScope } from '../../../access/scope'
import { numberIn } from '../../../access/unit/segments'
import { Problem } from '../../../problems'
import { type MetadataUnit, providerPermission } from './rules'
import * as store from './store'

/**
 * Deletes an item, by the rights that its provider and key ask. A super admin names a person's item by its id
 * alone. Refuses with `metadata-not-found`.
 */
export function removeMetadata(scope: UnitScope<MetadataUnit>, given: string) {
  const id = numberIn(given)
  return write(scope, [store.itemOf(scope, id)], (entered, [item]) => {
    const anywhere = entered.unit === 'user' && entered.facts.user?.isSuperAdmin === 1
    if (!item || !(item.isOwn || anywhere))
      throw new Problem('metadata-not-found', { parameters: { id: given } })
    const needed = providerPermission(entered.unit, item.provider, [item.key])
    // Each unit's table has the rows that providerPermission names for it.
    if (needed) demand(entered, needed as Permission<MetadataUnit>)
    return [
      store.deleteItem(entered, id, anywhere),
      refuse('metadata-not-found', nothingChanged, { parameters: { id: given } }),
    ]
  })
}
