import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { UserId } from '../../kit/id'
import { user } from './account'

/** All times are unix milliseconds. A step is a count of 30 seconds since 1970 (RFC 6238 section 4). */
const userId = () => integer().$type<UserId>().notNull()

/** The authenticator app of a person, activated: at most one. */
export const totp = sqliteTable('totp', {
  userId: userId()
    .primaryKey()
    .references(() => user.id),
  /** The secret, sealed for this person (kit/sealText.ts). */
  secret: text().notNull(),
  /** The newest step whose code was used: this one and those before it open nothing any more. */
  lastStep: integer().notNull(),
  added: integer().notNull(),
  lastUsed: integer(),
})

/**
 * An authenticator app being set up: its secret waits for the first code. The one in use, if any, works on
 * until then.
 */
export const totpSetup = sqliteTable(
  'totp_setup',
  {
    userId: userId()
      .primaryKey()
      .references(() => user.id),
    /** Sealed as above. */
    secret: text().notNull(),
    created: integer().notNull(),
    expires: integer().notNull(),
  },
  (table) => [index('totp_setup_by_expiry').on(table.expires)],
)

/** The codes of the newest set, used ones included, so that what is left can be told of what there was. */
export const recoveryCode = sqliteTable(
  'recovery_code',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    userId: userId().references(() => user.id),
    /** SHA-256 of person and code. */
    hash: text().notNull(),
    created: integer().notNull(),
    used: integer(),
  },
  (table) => [
    /** Spending one, and counting a person's. */
    uniqueIndex('recovery_code_by_user').on(table.userId, table.hash),
  ],
)

/**
 * What was removed from a person's ways to sign in, kept so that the recovery of the account can bring it back:
 * it opens nothing.
 */
export const removedFactor = sqliteTable(
  'removed_factor',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    userId: userId().references(() => user.id),
    kind: text({ enum: ['passkey', 'security-key', 'totp', 'recovery-code'] }).notNull(),
    /** Its row as it was: a JSON object of the columns by their names. */
    factor: text({ mode: 'json' }).notNull(),
    /** When it was added, and when it was removed. */
    added: integer().notNull(),
    removed: integer().notNull(),
  },
  (table) => [
    /** What a recovery brings back. */
    index('removed_factor_by_user').on(table.userId, table.removed),
    /** The sweep of what no recovery brings back any more. */
    index('removed_factor_by_removal').on(table.removed),
    check('removed_factor_kind', sql`${table.kind} IN ('passkey', 'security-key', 'totp', 'recovery-code')`),
    check('removed_factor_is_json', sql`json_valid(${table.factor})`),
  ],
)

/** A sign-in whose password was right and whose second step is due. Spending it deletes its row. */
export const pendingSignIn = sqliteTable(
  'pending_sign_in',
  {
    /** SHA-256 of the `__Host-pending` cookie's value. */
    hash: text().primaryKey(),
    userId: userId().references(() => user.id),
    /** `password.changed` as it was: another password ends what the former one began. */
    passwordChanged: integer().notNull(),
    created: integer().notNull(),
    expires: integer().notNull(),
  },
  (table) => [
    /** What a person began, when the account goes. */
    index('pending_sign_in_by_user').on(table.userId),
    index('pending_sign_in_by_expiry').on(table.expires),
  ],
)

/**
 * A reset of somebody's two-step verification that an administrator has asked for: it waits, so that the
 * person can cancel it.
 */
export const mfaReset = sqliteTable(
  'mfa_reset',
  {
    userId: userId()
      .primaryKey()
      .references(() => user.id),
    /** Who asked for it. */
    requesterId: userId().references(() => user.id),
    requested: integer().notNull(),
    due: integer().notNull(),
  },
  (table) => [
    /** Those whose time has come. */
    index('mfa_reset_by_due').on(table.due),
  ],
)
