import type { SQL } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import type { UserId } from '../../kit/id'
import { logEvent } from '../../record/security-log/store'
import { cancel, ifKept } from '../leaving/deletion/store'
import { endLinks } from '../links/store'

/**
 * Keeps an account that waits for its deletion, and the mailed link ends; nothing happens to any other.
 * Stands in the batch of every sign-in.
 */
export const cancelStatements = (scope: Scope, owner: SQL<UserId> | UserId) => [
  cancel(scope, owner),
  logEvent(scope, ifKept(owner), 'deletion.cancelled'),
  endLinks(scope, 'cancel-deletion', owner),
]
