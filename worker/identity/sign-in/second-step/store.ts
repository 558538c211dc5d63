import { and, eq, lt, type SQL, sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../../access/commit'
import type { JobScope, Scope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import { pendingSignIn } from '../../../data/tables/factors'
import type { UserId } from '../../../kit/id'
import { isDeviceOf } from '../../sessions/deviceStore'
import { PENDING_LASTS } from './rules'

/** Lets a sign-in wait for its second step, on the password as it is now. */
export const insertPending = (scope: Scope, owner: UserId, hash: string) =>
  statements.run(sql`INSERT INTO pending_sign_in (hash, user_id, password_changed, created, expires)
    SELECT ${hash}, p.user_id, p.changed, ${scope.now}, ${scope.now + PENDING_LASTS} FROM password p WHERE p.user_id = ${owner}`)

/**
 * Whose second step a browser owes, as SQL; NULL once it took too long, was taken, or the password or the
 * account is no longer what it was.
 */
export const ownerOfPending = (
  scope: Scope,
  hash: string | null,
): SQL<UserId> => sql`(SELECT n.user_id FROM pending_sign_in n
  JOIN user u ON u.id = n.user_id AND NOT u.is_disabled AND u.deleted_time IS NULL
  JOIN password p ON p.user_id = n.user_id AND p.changed = n.password_changed
  WHERE n.hash = ${hash} AND n.expires > ${scope.now})`

/**
 * Who is to take the second step, and whether this browser is known to the account; no row where nobody is.
 */
export const pendingOf = (scope: Scope, hash: string | null, deviceHash: string | null) =>
  statements
    .select({
      userId: pendingSignIn.userId,
      isKnownDevice: sql<number>`${isDeviceOf(sql`${pendingSignIn.userId}`, deviceHash)}`.as(
        'is_known_device',
      ),
    })
    .from(pendingSignIn)
    .where(and(sql`${pendingSignIn.hash} = ${hash}`, eq(pendingSignIn.userId, ownerOfPending(scope, hash))))

/** Ends the waiting: of any number of batches at once one gets past (`second-step-expired`). */
export const spendPending = (scope: Scope, hash: string) => [
  statements
    .delete(pendingSignIn)
    .where(and(eq(pendingSignIn.hash, hash), eq(pendingSignIn.userId, ownerOfPending(scope, hash)))),
  refuse('second-step-expired', nothingChanged),
]

/** Erases what nobody came back for. */
export const sweepPending = (job: JobScope) =>
  statements.delete(pendingSignIn).where(lt(pendingSignIn.expires, job.now))
