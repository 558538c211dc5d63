import { eq, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../../access/scope'
import { isActivePerson } from '../../../data/live'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import { webauthnCredential } from '../../../data/tables/webauthn'
import type { UserId } from '../../../kit/id'
import { answering } from '../../keys/ceremonies/store'
import { isDeviceOf } from '../../sessions/deviceStore'

/** Whether the person may sign in no longer, or never could, as SQL: what a sign-in is refused by. */
export const mayNotSignIn = (owner: UserId): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${user} WHERE ${user.id} = ${owner} AND ${isActivePerson(user)})`

/** Whose passkey or security key this is, as SQL; NULL where it is nobody's. */
export const ownerOf = (credentialId: string): SQL<UserId> =>
  sql`(SELECT ${webauthnCredential.userId} FROM ${webauthnCredential}
      WHERE ${webauthnCredential.credentialId} = ${credentialId})`

/** The credential that somebody signs in with, of whatever kind, and what is needed to judge it. */
export const credentialForSignIn = (_scope: Scope, credentialId: string, deviceHash: string | null) =>
  statements
    .select({
      ...answering,
      handle: user.webauthnHandle,
      isKnownDevice: sql<number>`${isDeviceOf(ownerOf(credentialId), deviceHash)}`.as('is_known_device'),
    })
    .from(webauthnCredential)
    .innerJoin(user, eq(user.id, webauthnCredential.userId))
    .where(eq(webauthnCredential.credentialId, credentialId))
