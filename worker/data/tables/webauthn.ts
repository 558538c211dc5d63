import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { CredentialId, UserId } from '../../kit/id'
import { user } from './account'

/** All times are unix milliseconds. */

/**
 * A passkey, or a security key for the second step: a public key that a person's authenticator answers
 * challenges with.
 */
export const webauthnCredential = sqliteTable(
  'webauthn_credential',
  {
    id: integer().$type<CredentialId>().primaryKey({ autoIncrement: true }),
    userId: integer()
      .$type<UserId>()
      .notNull()
      .references(() => user.id),
    kind: text({ enum: ['passkey', 'security-key'] }).notNull(),
    /** As the authenticator names it, base64url. */
    credentialId: text().notNull(),
    /** COSE_Key, base64url. */
    publicKey: text().notNull(),
    counter: integer().notNull(),
    /** How the authenticator can be reached, separated by commas: a hint for the browser. */
    transports: text().notNull(),
    /** The model of the authenticator, as a UUID; all zeros where it does not say. */
    aaguid: text().notNull(),
    /** Whether it may live on several devices (backup eligible): never changes. */
    isMultiDevice: integer({ mode: 'boolean' }).notNull(),
    /** Whether it does at present (backup state). */
    isSynced: integer({ mode: 'boolean' }).notNull(),
    name: text().notNull(),
    created: integer().notNull(),
    lastUsed: integer(),
    /** SHA-256 of the `__Host-device` cookie of the browser that registered or last used it. */
    deviceHash: text(),
  },
  (table) => [
    uniqueIndex('webauthn_credential_once').on(table.credentialId),
    /** The lists, and whether a person has any security key. */
    index('webauthn_credential_by_user').on(table.userId, table.kind),
    check('webauthn_credential_kind', sql`${table.kind} IN ('passkey', 'security-key')`),
  ],
)

/**
 * Challenges that have been used: the row is what makes one single-use. What was asked lies in KV under the
 * same hash.
 */
export const spentChallenge = sqliteTable(
  'spent_challenge',
  {
    hash: text().primaryKey(),
    /** From then on it opens nothing anyway. */
    expires: integer().notNull(),
  },
  (table) => [index('spent_challenge_by_expiry').on(table.expires)],
)
