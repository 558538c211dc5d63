import { env } from 'cloudflare:workers'
import { rows } from './world'

/** A row that is there already. */
export type Model = { readonly table: string; readonly id: number }
/** The newest row of a table. */
export async function newest(table: string): Promise<Model> {
  const [row] = await rows<{ id: number | null }>(`SELECT max(rowid) AS id FROM ${table}`)
  if (!row?.id) throw new Error(`${table} has no row to multiply`)
  return { table, id: row.id }
}

/**
 * Writes a row again for each `i` of a range, for tests that need more rows than it is reasonable to ask the
 * product for: what the row is like comes from the product, only how many there are does not. What differs is
 * given by column, as SQL over `i` and `one` (the model); ids follow by themselves unless they are given.
 */
export async function multiplied(
  { table, id }: Model,
  [first, last]: readonly [number, number],
  differs: Readonly<Record<string, string>>,
): Promise<void> {
  const columns = await rows<{ name: string }>('SELECT name FROM pragma_table_info(?)', table)
  const written = columns.map(({ name }) => name).filter((name) => name !== 'id' || 'id' in differs)
  // D1 binds numbers as REAL; `i` is an integer.
  await env.DB.prepare(
    `WITH RECURSIVE c (i) AS (SELECT CAST(?1 AS INTEGER) UNION ALL SELECT i + 1 FROM c WHERE i < ?2)
      INSERT INTO ${table} (${written.join(', ')})
        SELECT ${written.map((name) => differs[name] ?? `one.${name}`).join(', ')}
        FROM c, ${table} one WHERE one.rowid = ?3 AND ?1 <= ?2`,
  )
    .bind(first, last, id)
    .run()
}
