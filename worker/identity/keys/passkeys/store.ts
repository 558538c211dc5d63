import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, Scope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import { webauthnCredential } from '../../../data/tables/webauthn'
import type { CredentialId, UserId } from '../../../kit/id'
import { answering } from '../ceremonies/store'

const passkey = {
  id: webauthnCredential.id,
  name: webauthnCredential.name,
  aaguid: webauthnCredential.aaguid,
  created: webauthnCredential.created,
  lastUsed: webauthnCredential.lastUsed,
  isSynced: webauthnCredential.isSynced,
  deviceHash: webauthnCredential.deviceHash,
  credentialId: webauthnCredential.credentialId,
}
const isMine = (scope: AccountScope) =>
  and(eq(webauthnCredential.userId, scope.me), eq(webauthnCredential.kind, 'passkey'))

/** One's own passkeys, the newest first. */
export const passkeysOf = (scope: AccountScope) =>
  statements
    .select(passkey)
    .from(webauthnCredential)
    .where(isMine(scope))
    .orderBy(desc(webauthnCredential.id))
/** One of them. */
export const passkeyOf = (scope: AccountScope, id: CredentialId) =>
  statements
    .select(passkey)
    .from(webauthnCredential)
    .where(and(isMine(scope), eq(webauthnCredential.id, id)))
/** One of them, by the authenticator's name for it. */
export const passkeyNamed = (scope: AccountScope, credentialId: string) =>
  statements
    .select(passkey)
    .from(webauthnCredential)
    .where(and(isMine(scope), eq(webauthnCredential.credentialId, credentialId)))
/** The row that they give. */
export type PasskeyRow = Awaited<ReturnType<ReturnType<typeof passkeysOf>['execute']>>[number]

/** Whether this browser has completed a sign-in to the account that the credential opens, as SQL. */
export const isKnownDevice = (credentialId: string, deviceHash: string | null): SQL => sql`EXISTS (
  SELECT 1 FROM device d JOIN webauthn_credential w ON w.user_id = d.user_id WHERE w.credential_id = ${credentialId} AND d.hash = ${deviceHash})`

/** Whether the person may sign in no longer, or never could, as SQL: what a sign-in is refused by. */
export const isUnwelcome = (owner: UserId): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM user WHERE id = ${owner} AND NOT is_disabled AND deleted_time IS NULL)`

/** The credential that somebody signs in with, of whatever kind, and what is needed to judge it. */
export const credentialForSignIn = (_scope: Scope, credentialId: string, deviceHash: string | null) =>
  statements
    .select({
      ...answering,
      handle: user.webauthnHandle,
      isKnownDevice: sql<number>`${isKnownDevice(credentialId, deviceHash)}`.as('is_known_device'),
    })
    .from(webauthnCredential)
    .innerJoin(user, eq(user.id, webauthnCredential.userId))
    .where(eq(webauthnCredential.credentialId, credentialId))
