import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import type { UserId } from '../../kit/id'
import { logEvent } from '../../record/security-log/store'
import { endLinks } from '../links/store'
import { cancelDeletion } from './store'

/**
 * The statements that keep an account that waits for its deletion, and end the mailed link; nothing happens
 * to any other. They stand in the batch of every sign-in.
 */
export const keepAccount = (scope: Scope, owner: SQL<UserId> | UserId) => [
  cancelDeletion(scope, owner),
  logEvent(scope, sql<UserId>`iif(changes() = 1, ${owner}, NULL)`, 'deletion.cancelled'),
  endLinks(scope, 'cancel-deletion', owner),
]
