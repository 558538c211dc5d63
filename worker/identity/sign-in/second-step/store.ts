import { and, eq, lt, type SQL, sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../../access/commit'
import type { JobScope, Scope } from '../../../access/scope'
import { isActivePerson } from '../../../data/live'
import { aliased, from, insertFrom } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { password, user } from '../../../data/tables/account'
import { pendingSignIn } from '../../../data/tables/factors'
import type { DeviceSecret } from '../../../http/api/session-cookie'
import type { UserId } from '../../../kit/id'
import { deviceOf } from '../../sessions/deviceStore'
import { PENDING_LASTS } from './rules'

const [n, u, p] = [aliased(pendingSignIn, 'n'), aliased(user, 'u'), aliased(password, 'p')]

/** Lets a sign-in wait for its second step, on the password as it is now. */
export const insertPending = (scope: Scope, owner: UserId, hash: string) =>
  insertFrom(
    pendingSignIn,
    {
      hash,
      userId: p.userId,
      passwordChanged: p.changed,
      created: scope.now,
      expires: scope.now + PENDING_LASTS,
    },
    sql`FROM ${from(p)} WHERE ${p.userId} = ${owner}`,
  )

/**
 * Whose second step a browser owes, as SQL; NULL once it took too long, was taken, or the password or the
 * account is no longer what it was.
 */
export const ownerOfPending = (
  scope: Scope,
  hash: string | null,
): SQL<UserId> => sql`(SELECT ${n.userId} FROM ${from(n)}
  JOIN ${from(u)} ON ${u.id} = ${n.userId} AND ${isActivePerson(u)}
  JOIN ${from(p)} ON ${p.userId} = ${n.userId} AND ${p.changed} = ${n.passwordChanged}
  WHERE ${n.hash} = ${hash} AND ${n.expires} > ${scope.now})`

/** Who is to take the second step, and by what the account knows this browser; no row where nobody is. */
export const pendingOf = (scope: Scope, hash: string | null, devices: readonly DeviceSecret[]) =>
  statements
    .select({
      userId: pendingSignIn.userId,
      knownDevice: deviceOf(sql`${pendingSignIn.userId}`, devices).as('known_device'),
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
