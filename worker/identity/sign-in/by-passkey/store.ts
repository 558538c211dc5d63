import { eq, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import { webauthnCredential } from '../../../data/tables/webauthn'
import type { DeviceSecret } from '../../../http/api/session-cookie'
import type { UserId } from '../../../kit/id'
import { answering } from '../../keys/ceremonies/store'
import { deviceOf } from '../../sessions/deviceStore'

/** Whose passkey or security key this is, as SQL; NULL where it is nobody's. */
export const ownerOf = (credentialId: string): SQL<UserId> =>
  sql`(SELECT ${webauthnCredential.userId} FROM ${webauthnCredential}
      WHERE ${webauthnCredential.credentialId} = ${credentialId})`

/** The credential that somebody signs in with, of whatever kind, and what is needed to judge it. */
export const credentialForSignIn = (_scope: Scope, credentialId: string, devices: readonly DeviceSecret[]) =>
  statements
    .select({
      ...answering,
      handle: user.webauthnHandle,
      knownDevice: deviceOf(ownerOf(credentialId), devices).as('known_device'),
    })
    .from(webauthnCredential)
    .innerJoin(user, eq(user.id, webauthnCredential.userId))
    .where(eq(webauthnCredential.credentialId, credentialId))
