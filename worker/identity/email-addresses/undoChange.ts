import { sql } from 'drizzle-orm'
import { commit, refuse } from '../../access/commit'
import type { AnyoneScope } from '../../access/scope'
import { sha256 } from '../../kit/hash'
import { logEvent } from '../../record/security-log/store'
import { momentOfLink, ownerOfLink, spendLink } from '../links/store'
import { recoverySince, startRecovery } from '../passwords/startRecovery'
import * as store from './store'

/**
 * Takes a change of address back, by the link mailed to the old one: the account is as it was 72 hours before
 * the change, as `startRecovery` says, and a new password can be chosen by mail. One trip. Gives the address
 * in force. Refuses with `link-*`.
 */
export async function undoChange(scope: AnyoneScope, key: string, secret: string): Promise<string> {
  const hash = await sha256(secret)
  const owner = ownerOfLink(hash)
  const since = recoverySince(momentOfLink(hash))
  const recovery = await startRecovery(scope, key, { owner, since })
  const [changed] = await commit(scope, [
    store.setAddress(
      scope,
      owner,
      store.addressAt('oldEmail', owner, since),
      store.addressAt('oldKey', owner, since),
    ),
    ...spendLink(scope, hash, 'undo-email'),
    refuse('link-used', sql`${store.undoneBy(hash)} IS NULL`),
    store.endAllChanges(scope, owner),
    logEvent(scope, owner, 'email.change-undone'),
    ...recovery,
  ])
  return changed[0]?.email ?? ''
}
