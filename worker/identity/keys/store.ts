import { and, desc, eq } from 'drizzle-orm'
import type { AccountScope } from '../../access/scope'
import { statements } from '../../data/statements'
import { webauthnCredential } from '../../data/tables/webauthn'
import type { CredentialId } from '../../kit/id'
import { keepKeys } from '../two-step/removedStore'
import type { KeyKind } from './kinds.table'

const key = {
  id: webauthnCredential.id,
  name: webauthnCredential.name,
  aaguid: webauthnCredential.aaguid,
  created: webauthnCredential.created,
  lastUsed: webauthnCredential.lastUsed,
  isSynced: webauthnCredential.isSynced,
  deviceHash: webauthnCredential.deviceHash,
  credentialId: webauthnCredential.credentialId,
}
const isMine = (scope: AccountScope, kind: KeyKind) =>
  and(eq(webauthnCredential.userId, scope.me), eq(webauthnCredential.kind, kind))
const isThis = (scope: AccountScope, kind: KeyKind, id: CredentialId) =>
  and(isMine(scope, kind), eq(webauthnCredential.id, id))

/** One's own passkeys or security keys, the newest first. */
export const credentialsOfKind = (scope: AccountScope, kind: KeyKind) =>
  statements
    .select(key)
    .from(webauthnCredential)
    .where(isMine(scope, kind))
    .orderBy(desc(webauthnCredential.id))
/** One of one's own, by its id. */
export const keyOf = (scope: AccountScope, kind: KeyKind, id: CredentialId) =>
  statements
    .select(key)
    .from(webauthnCredential)
    .where(isThis(scope, kind, id))
/** One of one's own, by the authenticator's id for it. */
export const keyByCredential = (scope: AccountScope, kind: KeyKind, credentialId: string) =>
  statements
    .select(key)
    .from(webauthnCredential)
    .where(and(isMine(scope, kind), eq(webauthnCredential.credentialId, credentialId)))
/** The row that these give. */
export type KeyRow = Awaited<ReturnType<ReturnType<typeof credentialsOfKind>['execute']>>[number]

/** Gives one of one's own another name. */
export const renameKey = (scope: AccountScope, kind: KeyKind, id: CredentialId, name: string) =>
  statements
    .update(webauthnCredential)
    .set({ name })
    .where(isThis(scope, kind, id))
/** Removes one of one's own; a recovery can bring it back. */
export const deleteKey = (scope: AccountScope, kind: KeyKind, id: CredentialId) => [
  keepKeys(scope, isThis(scope, kind, id)),
  statements.delete(webauthnCredential).where(isThis(scope, kind, id)),
]
