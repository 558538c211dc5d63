import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import type { MetadataUnit } from './rules'
import type { NewMetadata } from './shapes'

/**
 * The tables of metadata have one form, and their names come of the unit's kind: `project_metadata(id,
 * project_id, provider, key, value, timestamp)`.
 */
const table = (unit: MetadataUnit) => sql.identifier(`${unit}_metadata`)
const unitId = (unit: MetadataUnit) => sql.identifier(`${unit}_id`)

/** A row of the list. */
export type MetadataRow = {
  readonly id: number
  readonly provider: string
  readonly timestamp: number
  readonly key: string
  readonly value: string
}
/** The metadata of a unit: by key in byte order, then provider; a person's in the order of first writing. */
export const metadataOf = ({ unit, id }: UnitScope<MetadataUnit>) =>
  statements.all<MetadataRow>(sql`SELECT id, provider, timestamp, key, value FROM ${table(unit)} WHERE ${unitId(unit)} = ${id}
    ORDER BY ${unit === 'user' ? sql`id` : sql`key, provider`}`)

/**
 * Writes every item, anew or over what the key had under this provider; a key given twice ends with its last
 * value.
 */
export const writeItems = (
  { unit, id, now }: EnteredUnit<MetadataUnit>,
  { provider, metadata }: NewMetadata,
) =>
  statements.run(sql`INSERT INTO ${table(unit)} (${unitId(unit)}, provider, key, value, timestamp)
    SELECT ${id}, ${provider}, item.value ->> 'key', item.value ->> 'value', ${now} FROM json_each(${JSON.stringify(metadata)}) item WHERE TRUE
    ON CONFLICT DO UPDATE SET value = excluded.value, timestamp = excluded.timestamp`)

/** The one that an id names: of this unit, or, where `anywhere`, of any of its kind. */
const isItem = ({ unit, id }: UnitScope<MetadataUnit>, item: number, anywhere: boolean): SQL =>
  sql`id = ${item} AND ${anywhere ? sql`TRUE` : sql`${unitId(unit)} = ${id}`}`
/** The provider and key of an item. */
export const itemOf = (scope: UnitScope<MetadataUnit>, item: number) =>
  statements.all<{ provider: string; key: string; isOwn: 0 | 1 }>(
    sql`SELECT provider, key, ${unitId(scope.unit)} = ${scope.id} AS "isOwn" FROM ${table(scope.unit)} WHERE ${isItem(scope, item, true)}`,
  )
/** Deletes an item. */
export const deleteItem = (entered: EnteredUnit<MetadataUnit>, item: number, anywhere: boolean) =>
  statements.run(sql`DELETE FROM ${table(entered.unit)} WHERE ${isItem(entered, item, anywhere)}`)
