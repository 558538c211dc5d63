import { sql } from 'drizzle-orm'
import { refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import { lastResult } from '../../../data/batch'
import { type MetadataUnit, TOO_MUCH } from './rules'
import type { NewMetadata } from './shapes'
import * as store from './store'

/**
 * Writes metadata, all of it or none; gives the whole list after it. A deleted person keeps none:
 * `user-not-found`. Refuses with `fields-not-valid` what would be too much for one unit or person.
 */
export async function writeMetadata(scope: UnitScope<MetadataUnit>, wanted: NewMetadata) {
  const results = await write(scope, [], (entered) => [
    refuse('user-not-found', sql`${entered.facts.target?.isDeleted ?? 0} = 1`),
    store.writeItems(entered, wanted),
    refuse('fields-not-valid', store.isTooMuch(entered), { fields: [TOO_MUCH] }),
    store.metadataOf(entered),
  ])
  return lastResult(results)
}
