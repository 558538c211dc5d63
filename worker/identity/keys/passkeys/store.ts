import { and, desc, eq } from 'drizzle-orm'
import type { AccountScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import { webauthnCredential } from '../../../data/tables/webauthn'
import type { CredentialId } from '../../../kit/id'

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
