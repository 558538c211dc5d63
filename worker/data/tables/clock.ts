import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** When the clock's jobs last ran, for the operator: one row. */
export const clock = sqliteTable(
  'clock',
  {
    id: integer().primaryKey(),
    /** Unix milliseconds. */
    ran: integer().notNull(),
    /** JSON list: the names of the jobs that failed in that run. */
    failed: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  },
  (table) => [check('clock_is_one', sql`${table.id} = 1`)],
)
