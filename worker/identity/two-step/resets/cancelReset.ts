import { commit } from '../../../access/commit'
import type { AnyoneScope } from '../../../access/scope'
import { sha256 } from '../../../kit/hash'
import { logEvent } from '../../../record/security-log/store'
import { ownerOfLink, spendLink } from '../../links/store'
import { endReset } from './store'

/**
 * Keeps two-step verification as it is, by the link of the mail that announced its reset. One trip. Refuses
 * with `link-*`.
 */
export async function cancelReset(scope: AnyoneScope, secret: string): Promise<void> {
  const hash = await sha256(secret)
  const owner = ownerOfLink(hash)
  await commit(scope, [
    ...spendLink(scope, hash, 'cancel-mfa-reset'),
    endReset(scope, owner),
    logEvent(scope, owner, 'mfa.reset-cancelled'),
  ])
}
