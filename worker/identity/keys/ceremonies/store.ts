import { and, desc, eq, lt, type SQL } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../../access/commit'
import type { JobScope, Scope } from '../../../access/scope'
import { isLivePerson } from '../../../data/live'
import { valuesFor } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import { spentChallenge, webauthnCredential } from '../../../data/tables/webauthn'
import { hours } from '../../../kit/duration'
import type { CredentialId, UserId } from '../../../kit/id'
import type { Challenge } from './findChallenge'
import type { NewCredential } from './verifyRegistration'

/** Spends a challenge: of any number of batches with it at once, one gets past (`challenge-used`). */
export const spendChallenge = (_scope: Scope, { hash, expires }: Pick<Challenge, 'hash' | 'expires'>) =>
  statements.insert(spentChallenge).values({ hash, expires })

const CLOCKS_DIFFER_BY = hours(1)
/** Erases challenges that have expired: nothing answers them any more. */
export const sweepChallenges = (job: JobScope) =>
  statements.delete(spentChallenge).where(lt(spentChallenge.expires, job.now - CLOCKS_DIFFER_BY))

/** What is needed to judge an answer. */
export const answering = {
  id: webauthnCredential.id,
  userId: webauthnCredential.userId,
  kind: webauthnCredential.kind,
  credentialId: webauthnCredential.credentialId,
  publicKey: webauthnCredential.publicKey,
  counter: webauthnCredential.counter,
  transports: webauthnCredential.transports,
  isMultiDevice: webauthnCredential.isMultiDevice,
  name: webauthnCredential.name,
}

/**
 * All passkeys and security keys of a person: what may be asked for, and what is excluded when another is
 * registered.
 */
export const credentialsOf = (_scope: Scope, owner: SQL<UserId> | UserId) =>
  statements
    .select(answering)
    .from(webauthnCredential)
    .where(eq(webauthnCredential.userId, owner))
    .orderBy(desc(webauthnCredential.lastUsed))
/** The person's passkey or security key of this WebAuthn id, and their user handle (hex): one row or none. */
export const registeredCredential = (_scope: Scope, owner: SQL<UserId> | UserId, credentialId: string) =>
  statements
    .select({ ...answering, handle: user.webauthnHandle })
    .from(webauthnCredential)
    .innerJoin(user, eq(user.id, webauthnCredential.userId))
    .where(and(eq(webauthnCredential.userId, owner), eq(webauthnCredential.credentialId, credentialId)))
/** The row that it gives. */
export type CredentialRow = Awaited<ReturnType<ReturnType<typeof registeredCredential>['execute']>>[number]

/**
 * What a registration must know of the person: the address and name that the browser shows, and the user
 * handle (hex).
 */
export const personOf = (_scope: Scope, owner: SQL<UserId> | UserId) =>
  statements
    .select({ id: user.id, email: user.email, name: user.name, handle: user.webauthnHandle })
    .from(user)
    .where(and(eq(user.id, owner), isLivePerson(user)))
/** The row that it gives. */
export type RegisteringPerson = Awaited<ReturnType<ReturnType<typeof personOf>['execute']>>[number]

/** By what its person's account knows the browser, if it does: as SQL, or known. */
export type DeviceHash = SQL<string | null> | string
/** A credential about to be kept, and the browser that made it. */
export type RegisteredKey = NewCredential &
  Pick<CredentialRow, 'kind' | 'name'> & { readonly deviceHash: DeviceHash }
/** Keeps a credential for its person; refused as `passkey-taken` when anybody has it. */
export const insertCredential = (scope: Scope, userId: UserId, kept: RegisteredKey) =>
  statements
    .insert(webauthnCredential)
    .values({ ...valuesFor(webauthnCredential, kept), userId, created: scope.now })
    .returning({ id: webauthnCredential.id })

/** Notes that a credential has answered; refuses as `passkey-unknown` when it was removed meanwhile. */
export const recordUse = (
  scope: Scope,
  id: CredentialId,
  used: { counter: number; isSynced: boolean; deviceHash: DeviceHash },
) => [
  statements
    .update(webauthnCredential)
    .set({ ...valuesFor(webauthnCredential, used), lastUsed: scope.now })
    .where(eq(webauthnCredential.id, id)),
  refuse('passkey-unknown', nothingChanged),
]
