import { commit } from '../../../access/commit'
import type { AnyoneScope } from '../../../access/scope'
import { sha256 } from '../../../kit/hash'
import { ownerOfLink, spendLink } from '../../links/store'
import { keepAccount } from '../../sessions/keepAccount'

/**
 * Keeps an account that waits for its deletion, by the link of the mail that told of it. One trip. Refuses
 * with `link-*`.
 */
export async function cancelDeletion(scope: AnyoneScope, secret: string): Promise<void> {
  const hash = await sha256(secret)
  await commit(scope, [
    ...spendLink(scope, hash, 'cancel-deletion'),
    ...keepAccount(scope, ownerOfLink(hash)),
  ])
}
