import { and, desc, eq } from 'drizzle-orm'
import type { AccountScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import { webauthnCredential } from '../../../data/tables/webauthn'
import type { CredentialId } from '../../../kit/id'

const key = {
  id: webauthnCredential.id,
  name: webauthnCredential.name,
  created: webauthnCredential.created,
  lastUsed: webauthnCredential.lastUsed,
  credentialId: webauthnCredential.credentialId,
}
const isMine = (scope: AccountScope) =>
  and(eq(webauthnCredential.userId, scope.me), eq(webauthnCredential.kind, 'security-key'))

/** One's own security keys, the newest first. */
export const securityKeysOf = (scope: AccountScope) =>
  statements.select(key).from(webauthnCredential).where(isMine(scope)).orderBy(desc(webauthnCredential.id))
/** One of them. */
export const securityKeyOf = (scope: AccountScope, id: CredentialId) =>
  statements
    .select(key)
    .from(webauthnCredential)
    .where(and(isMine(scope), eq(webauthnCredential.id, id)))
/** The row that they give. */
export type SecurityKeyRow = Awaited<ReturnType<ReturnType<typeof securityKeysOf>['execute']>>[number]
/** One of them, by the authenticator's name for it. */
export const securityKeyNamed = (scope: AccountScope, credentialId: string) =>
  statements
    .select(key)
    .from(webauthnCredential)
    .where(and(isMine(scope), eq(webauthnCredential.credentialId, credentialId)))
