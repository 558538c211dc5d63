import { sql } from 'drizzle-orm'
import { commit, refuse } from '../../access/commit'
import type { AnyoneScope } from '../../access/scope'
import { sha256 } from '../../kit/hash'
import { logEvent } from '../../record/security-log/store'
import { deleteCredentialsSince } from '../keys/ceremonies/store'
import { momentOfLink, ownerOfLink, spendLink } from '../links/store'
import { startRecovery } from '../passwords/startRecovery'
import { forgetDevices } from '../sessions/deviceStore'
import { endAllSessions } from '../sessions/store'
import * as store from './store'

/**
 * Takes a change of address back, by the link mailed to the old one: the old address is in force again, all
 * sessions end, all other changes with it, passkeys and security keys added since go, and a new password can
 * be chosen by mail. One trip. Gives the address in force. Refuses with `link-*`.
 */
export async function undoChange(scope: AnyoneScope, key: string, secret: string): Promise<string> {
  const hash = await sha256(secret)
  const owner = ownerOfLink(hash)
  const recovery = await startRecovery(scope, key, owner)
  const [changed] = await commit(scope, [
    store.setAddress(scope, owner, store.undoneBy('oldEmail', hash), store.undoneBy('oldKey', hash)),
    ...spendLink(scope, hash, 'undo-email'),
    refuse('link-used', sql`${store.undoneBy('id', hash)} IS NULL`),
    store.endAllChanges(scope, owner),
    endAllSessions(scope, owner),
    forgetDevices(scope, owner),
    deleteCredentialsSince(scope, owner, momentOfLink(hash)),
    logEvent(scope, owner, 'email.change-undone'),
    ...recovery,
  ])
  return changed[0]?.email ?? ''
}
