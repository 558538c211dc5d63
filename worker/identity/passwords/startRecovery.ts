import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import type { UserId } from '../../kit/id'
import { endEveryLink } from '../links/store'
import { forgetDevices } from '../sessions/deviceStore'
import { keepAccount } from '../sessions/keepAccount'
import { endAllSessions } from '../sessions/store'
import { endAllTokens } from '../sessions/tokenStore'
import { RECOVERY_REACHES, restoreFactors } from '../two-step/removedStore'
import { endReset } from '../two-step/resets/store'
import { endPendingSignIns } from '../two-step/store'
import { resetLink } from './resetLink'
import { removePassword } from './store'

/** From when on nothing that was done with an account counts, as SQL: so long before an event. */
export const recoverySince = (moment: SQL<number>): SQL<number> => sql`(${moment} - ${RECOVERY_REACHES})`

/**
 * Puts an account that was in other hands back: everybody is out, nothing that they know, hold or began lets
 * them in again, and the ways to sign in are those of `since` (unix milliseconds, as SQL). All sessions,
 * tokens, known devices, sign-ins under way, mailed links, a reset of two-step verification and a deletion
 * that was asked for end. The password opens nothing any more; a link to choose another is mailed. Statements
 * for the batch that spends the link; they stand after what brings the address back.
 */
export async function startRecovery(
  scope: Scope,
  key: string,
  { owner, since }: { readonly owner: SQL<UserId>; readonly since: SQL<number> },
) {
  const { statements } = await resetLink(scope, key, { owner, reason: 'recovery' })
  return [
    endAllSessions(scope, owner),
    endAllTokens(scope, owner),
    forgetDevices(scope, owner),
    endPendingSignIns(scope, owner),
    endEveryLink(scope, owner),
    endReset(scope, owner),
    ...keepAccount(scope, owner),
    ...restoreFactors(scope, owner, since),
    removePassword(scope, owner),
    ...statements,
  ]
}
