import { eq, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import { webauthnCredential } from '../../../data/tables/webauthn'
import type { UserId } from '../../../kit/id'
import { answering } from '../../keys/ceremonies/store'
import { isDeviceOf } from '../../sessions/deviceStore'

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
