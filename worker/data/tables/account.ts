import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { SessionId, UserId } from '../../kit/id'

/** All times are unix milliseconds. */
const userId = () => integer().$type<UserId>().notNull()

/** One account a person. */
export const user = sqliteTable(
  'user',
  {
    id: integer().$type<UserId>().primaryKey({ autoIncrement: true }),
    /** As typed. A deleted user's row has `DELETED`. */
    email: text().notNull(),
    /** What is compared: trimmed, NFC, lower case. Null when deleted, so that the address is free again. */
    emailKey: text(),
    name: text().notNull().default(''),
    isActivated: integer({ mode: 'boolean' }).notNull().default(false),
    isDisabled: integer({ mode: 'boolean' }).notNull().default(false),
    isSuperAdmin: integer({ mode: 'boolean' }).notNull().default(false),
    canAccessLogs: integer({ mode: 'boolean' }).notNull().default(false),
    mfaEnabled: integer({ mode: 'boolean' }).notNull().default(false),
    language: text(),
    theme: text().notNull().default('system'),
    timeZone: text(),
    /**
     * What authenticators know the person by (WebAuthn's user handle): 32 random bytes in hex, never the id.
     */
    webauthnHandle: text().notNull().default(sql`(lower(hex(randomblob(32))))`),
    created: integer().notNull(),
    /**
     * When the person asked for the deletion of their account, and when it is erased; null: it stays.
     * Meanwhile no token of theirs works, and a sign-in keeps it.
     */
    deletionAsked: integer(),
    deletionDue: integer(),
    /** When a deletion was last called off. */
    deletionCancelled: integer(),
    deletedTime: integer(),
  },
  (table) => [
    uniqueIndex('user_by_email').on(table.emailKey),
    /** Accounts whose grace is over. */
    index('user_by_deletion').on(table.deletionDue).where(sql`${table.deletionDue} IS NOT NULL`),
    /** The staff's list of who is disabled. */
    index('user_disabled').on(table.id).where(sql`${table.isDisabled} = 1`),
    index('user_super_admins').on(table.id).where(sql`${table.isSuperAdmin} = 1`),
  ],
)

/** A password, as a PHC string over the peppered text; at most one a person. */
export const password = sqliteTable(
  'password',
  {
    userId: userId()
      .primaryKey()
      .references(() => user.id),
    hash: text().notNull(),
    /** The name of the pepper that the hash was made with: its `keyid`. */
    pepper: text().generatedAlwaysAs(
      sql`substr(hash, instr(hash, 'keyid=') + 6, instr(substr(hash, instr(hash, 'keyid=') + 6), '$') - 1)`,
      {
        mode: 'virtual',
      },
    ),
    changed: integer().notNull(),
  },
  (table) => [
    /** The peppers in use: one step for each. */
    index('password_by_pepper').on(table.pepper),
  ],
)

/** One browser, signed in. Ending a session deletes its row. */
export const session = sqliteTable(
  'session',
  {
    id: integer().$type<SessionId>().primaryKey({ autoIncrement: true }),
    userId: userId().references(() => user.id),
    /** SHA-256 of the cookie's value. */
    hash: text().notNull(),
    /** The hash before the last rotation, honoured until formerUntil so that other tabs lose nothing. */
    formerHash: text(),
    formerUntil: integer(),
    created: integer().notNull(),
    lastUsed: integer().notNull(),
    expires: integer().notNull(),
    /** When its person last proved who they are, and how strongly: 1 one factor, 2 two factors. */
    proved: integer().notNull(),
    strength: integer().notNull(),
    network: text().notNull(),
    place: text(),
    browser: text().notNull(),
    system: text().notNull(),
  },
  (table) => [
    uniqueIndex('session_by_hash').on(table.hash),
    index('session_by_former_hash').on(table.formerHash).where(sql`${table.formerHash} IS NOT NULL`),
    /** Sessions of a person: the list, and ending all of them. */
    index('session_by_user').on(table.userId),
    /** The sweep of what has expired. */
    index('session_by_expiry').on(table.expires),
  ],
)

/** A browser in which this person has completed a sign-in before; its secret is known to no other account. */
export const device = sqliteTable(
  'device',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    userId: userId().references(() => user.id),
    /** SHA-256 of one of the secrets in the `__Host-device` cookie. */
    hash: text().notNull(),
    created: integer().notNull(),
    lastUsed: integer().notNull(),
  },
  (table) => [
    uniqueIndex('device_by_hash').on(table.hash),
    // What is forgotten with an account.
    index('device_by_user').on(table.userId),
    index('device_by_last_use').on(table.lastUsed),
  ],
)

/**
 * Failures of one factor, counted per subject: an address, a network, a known device. The count of an address
 * or device starts over with a success there, that of a network leaks away from `last` on (unix
 * milliseconds).
 */
export const failure = sqliteTable(
  'failure',
  {
    /** `<factor>:<subject kind>:<hash>`. */
    subject: text().primaryKey(),
    count: integer().notNull(),
    last: integer().notNull(),
  },
  (table) => [index('failure_by_last').on(table.last)],
)

/**
 * A mailed link: its secret is derived from `ref` at delivery and kept here as a hash. Rows of a used link
 * stay until the sweep, so that a second click is told apart.
 */
export const oneTimeLink = sqliteTable(
  'one_time_link',
  {
    /** Random; what a mail carries instead of the secret. */
    ref: text().primaryKey(),
    secretHash: text().notNull(),
    purpose: text().notNull(),
    userId: userId().references(() => user.id),
    created: integer().notNull(),
    expires: integer().notNull(),
    used: integer(),
    /** When a newer link of its purpose took its place. */
    superseded: integer(),
  },
  (table) => [
    uniqueIndex('one_time_link_by_secret').on(table.secretHash),
    /** Ending a person's links of one purpose. */
    index('one_time_link_by_user').on(table.userId, table.purpose),
    index('one_time_link_by_expiry').on(table.expires),
  ],
)

/** A change of address: pending until confirmed, then undoable for a while. */
export const emailChange = sqliteTable(
  'email_change',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    userId: userId().references(() => user.id),
    oldEmail: text().notNull(),
    /** How the old address is compared: nobody else may take it while the change can be undone. */
    oldKey: text().notNull(),
    newEmail: text().notNull(),
    newKey: text().notNull(),
    /** The link to the new address that confirms it. */
    confirmRef: text().notNull(),
    /** The link to the old address that takes it back. */
    undoRef: text(),
    created: integer().notNull(),
    expires: integer().notNull(),
    confirmed: integer(),
    /** Until when it can be undone, once confirmed. */
    undoUntil: integer(),
    /** When it was cancelled, replaced or undone. */
    ended: integer(),
  },
  (table) => [
    uniqueIndex('email_change_pending')
      .on(table.userId)
      .where(sql`${table.confirmed} IS NULL AND ${table.ended} IS NULL`),
    uniqueIndex('email_change_by_confirm').on(table.confirmRef),
    uniqueIndex('email_change_by_undo').on(table.undoRef),
    /** Ending all changes of a person. */
    index('email_change_by_user').on(table.userId),
    /** Is an address kept for its former owner? */
    index('email_change_by_old_key').on(table.oldKey),
  ],
)
