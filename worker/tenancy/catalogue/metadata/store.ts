import { type Column, type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { insertFrom, nameOf, type RowOf, selectRows } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { userMetadata } from '../../../data/tables/metadata'
import { metadataTables } from '../../members/unitStore'
import { type MetadataUnit, MOST_BYTES, MOST_ENTRIES } from './rules'
import type { NewMetadata } from './shapes'

/** The table of each kind of unit; their columns have the same names. */
const tables = { ...metadataTables, user: userMetadata } as const

const columnsOf = ({ id, provider, timestamp, key, value }: (typeof tables)[MetadataUnit]) => ({
  id,
  provider,
  timestamp,
  key,
  value,
})
export type MetadataRow = RowOf<ReturnType<typeof columnsOf>>
/** The metadata of a unit: by key in byte order, then provider; a person's in the order of first writing. */
export const metadataOf = ({ unit, id }: UnitScope<MetadataUnit>) => {
  const table = tables[unit]
  const order = unit === 'user' ? sql`${table.id}` : sql`${table.key}, ${table.provider}`
  return selectRows(columnsOf(table), sql`FROM ${table} WHERE ${table.unitId} = ${id} ORDER BY ${order}`)
}

/**
 * Writes every item, anew or over what the key had under this provider; a key given twice ends with its last
 * value.
 */
export const writeItems = (
  { unit, id, now }: EnteredUnit<MetadataUnit>,
  { provider, metadata }: NewMetadata,
) => {
  const table = tables[unit]
  const [value, timestamp] = [nameOf(table.value), nameOf(table.timestamp)]
  return insertFrom(
    table,
    {
      unitId: sql`${id}`,
      provider,
      key: sql`item.value ->> 'key'`,
      value: sql`item.value ->> 'value'`,
      timestamp: now,
    },
    sql`FROM json_each(${JSON.stringify(metadata)}) item WHERE TRUE
      ON CONFLICT DO UPDATE SET ${value} = excluded.${value}, ${timestamp} = excluded.${timestamp}`,
  )
}

/** Whether a unit keeps more than it may, as SQL. */
export const isTooMuch = ({ unit, id }: EnteredUnit<MetadataUnit>): SQL => {
  const table = tables[unit]
  const bytesOf = (column: Column) => sql`length(CAST(${column} AS BLOB))`
  return sql`(SELECT count(*) > ${MOST_ENTRIES}
      OR sum(${bytesOf(table.key)} + ${bytesOf(table.value)}) > ${MOST_BYTES}
    FROM ${table} WHERE ${table.unitId} = ${id})`
}

/** The one that an id names: of this unit, or, where `anywhere`, of any of its kind. */
const isItem = ({ unit, id }: UnitScope<MetadataUnit>, item: number, anywhere: boolean): SQL => {
  const table = tables[unit]
  return sql`${table.id} = ${item} AND ${anywhere ? sql`TRUE` : sql`${table.unitId} = ${id}`}`
}
/** The provider and key of an item, and whether it is of this unit. */
export const itemOf = (scope: UnitScope<MetadataUnit>, item: number) => {
  const table = tables[scope.unit]
  return selectRows(
    { provider: table.provider, key: table.key, isOwn: sql<0 | 1>`${table.unitId} = ${scope.id}` },
    sql`FROM ${table} WHERE ${isItem(scope, item, true)}`,
  )
}
/** Deletes an item. */
export const deleteItem = (entered: EnteredUnit<MetadataUnit>, item: number, anywhere: boolean) =>
  statements.delete(tables[entered.unit]).where(isItem(entered, item, anywhere))
