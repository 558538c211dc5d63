import type { SQL } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import type { UserId } from '../../kit/id'
import { resetLink } from './resetLink'
import { removePassword } from './store'

/**
 * The way back for somebody whose account may be in other hands: the password, which those hands may know,
 * opens nothing any more, and a link to choose another is mailed. Statements for the batch that ends the
 * sessions.
 */
export async function startRecovery(scope: Scope, key: string, owner: SQL<UserId>) {
  const { statements } = await resetLink(scope, key, { owner, reason: 'recovery' })
  return [removePassword(scope, owner), ...statements]
}
