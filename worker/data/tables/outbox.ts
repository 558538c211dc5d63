import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { OutboxId, UserId } from '../../kit/id'
import { user } from './account'

/**
 * A mail that must go out, written in the batch of the change it tells of. All times are unix milliseconds.
 * `data` holds ids and names as they were, and refs of one-time links; never a secret.
 */
export const outbox = sqliteTable(
  'outbox',
  {
    id: integer().$type<OutboxId>().primaryKey({ autoIncrement: true }),
    /** Random: the Message-ID hangs on it, so that every attempt carries the same. */
    ref: text().notNull(),
    /** Which mail it is: `<slice>.<mail>`, a key of the table in mails.ts. */
    kind: text().notNull(),
    recipient: text().notNull(),
    /** The name to write beside the address; null for none. */
    recipientName: text(),
    /** The person's language when it was posted; null where unknown. */
    language: text(),
    /** Whose mail it is, so that it goes when the person does; null for an address without an account. */
    userId: integer()
      .$type<UserId>()
      .references(() => user.id),
    data: text({ mode: 'json' }).$type<unknown>().notNull(),
    /** Who made us send it to somebody else: `person:7`, `token:7` for an application; null: nobody. */
    actor: text(),
    /** The unit that it is about: `project:7`; null for none. */
    about: text(),
    /**
     * When it counts towards the limit of its actor: as it was posted, or in a later hour, when it first goes
     * out. Null: not at all. Below zero the trigger `outbox_refuses` aborts the batch.
     */
    counted: integer(),
    created: integer().notNull(),
    /** When the relay offers it to the queue next. */
    nextOffer: integer().notNull(),
    /** Until then no consumer may take it: one is at work on it, or the last attempt failed. */
    heldUntil: integer().notNull().default(0),
    attempts: integer().notNull().default(0),
    sent: integer(),
    /** When it was given up. It is kept, and can be sent again. */
    dead: integer(),
    /** What the other side said last, for the operator. */
    lastError: text(),
  },
  (table) => [
    uniqueIndex('outbox_by_ref').on(table.ref),
    /** The relay: mails that are due. */
    index('outbox_due').on(table.nextOffer).where(sql`${table.sent} IS NULL AND ${table.dead} IS NULL`),
    /** The operator's lists of what has not gone out: not tried yet, and tried in vain. */
    index('outbox_unsent')
      .on(sql`(${table.attempts} > 0)`)
      .where(sql`${table.sent} IS NULL AND ${table.dead} IS NULL`),
    /** The operator's list of what was sent, and its sweep. */
    index('outbox_by_sent').on(table.sent).where(sql`${table.sent} IS NOT NULL`),
    /** Dead letters: the operator's list, and their sweep. */
    index('outbox_by_dead').on(table.dead).where(sql`${table.dead} IS NOT NULL`),
    /** What somebody made us send within an hour; and all of it, when the account goes. */
    index('outbox_by_actor').on(table.actor, table.counted).where(sql`${table.actor} IS NOT NULL`),
    /** What is about a unit. */
    index('outbox_by_unit').on(table.about).where(sql`${table.about} IS NOT NULL`),
    /** Receipts of people who are no more, for the sweep; and every mail to an address, to erase them. */
    index('outbox_to_nobody').on(table.created).where(sql`${table.userId} IS NULL`),
    index('outbox_by_recipient').on(sql`lower(${table.recipient})`),
    /** The mails of one person, to erase them with the account. */
    index('outbox_by_user').on(table.userId).where(sql`${table.userId} IS NOT NULL`),
  ],
)
