import { sql } from 'drizzle-orm'
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Never holds a row: inserting a reason aborts the batch with it (trigger refusal_aborts). */
export const refusal = sqliteTable('refusal', { reason: text().notNull() }, (table) => [
  check('refusal_is_empty', sql`${table.reason} = ''`),
])
