import { commit } from '../../access/commit'
import type { AnyoneScope } from '../../access/scope'
import { emailKey } from '../../kit/email'
import { logEvent } from '../../record/security-log/store'
import { resetLink } from './resetLink'
import { resetOwner } from './store'

/**
 * Mails a reset link to whoever has this address. Whether anybody has is known to the database alone: the
 * statements and the trip are the same.
 */
export async function forgotPassword(scope: AnyoneScope, key: string, email: string): Promise<void> {
  const owner = resetOwner(scope, emailKey(email))
  const { statements, linkOwner } = await resetLink(scope, key, { owner, reason: 'asked' })
  await commit(scope, [...statements, logEvent(scope, linkOwner, 'password.reset-requested')])
}
