import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What a request with an `Idempotency-Key` did: written in the batch of its work, kept for a day. */
export const idempotencyKey = sqliteTable(
  'idempotency_key',
  {
    /** `token:<id>` or `session:<id>`: whoever sent it. */
    credential: text().notNull(),
    key: text().notNull(),
    /** HMAC of method, path and query: paths may name people. */
    operation: text().notNull(),
    /** HMAC of the body as it was sent. */
    bodyHash: text().notNull(),
    /** The id of what was made, where something has one. */
    madeId: integer(),
    /** Unix milliseconds: the instant of the work. */
    created: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.credential, table.key] }),
    /** The sweep of keys that are a day old. */
    index('idempotency_key_by_created').on(table.created),
  ],
)
