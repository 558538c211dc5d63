import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { UserId } from '../../kit/id'
import { user } from './account'

/** Append-only. An entry is written unsealed in the batch of its change; the sealer gives it its place in the account's chain. */
export const securityLog = sqliteTable(
  'security_log',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** Whose account it happened to. */
    userId: integer()
      .$type<UserId>()
      .notNull()
      .references(() => user.id),
    /** Who did it, when that was somebody else. */
    actorId: integer().$type<UserId>(),
    kind: text().notNull(),
    /** Unix milliseconds. */
    time: integer().notNull(),
    network: text().notNull(),
    browser: text().notNull(),
    system: text().notNull(),
    /** JSON object: names and ids as they were, never a secret. */
    data: text({ mode: 'json' }).$type<Record<string, string | number | boolean | null>>().notNull(),
    sequence: integer(),
    previousHash: text(),
    hash: text(),
  },
  (table) => [
    /** An account's log, newest first. */
    index('security_log_by_user').on(table.userId, table.id),
    uniqueIndex('security_log_by_sequence').on(table.userId, table.sequence),
    /** What the sealer has still to do. */
    index('security_log_unsealed').on(table.id).where(sql`${table.sequence} IS NULL`),
  ],
)
