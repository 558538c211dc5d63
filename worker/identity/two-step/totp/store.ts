import { and, eq, gt, lt, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, JobScope, Scope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import { totp, totpSetup } from '../../../data/tables/factors'
import { hours } from '../../../kit/duration'
import type { UserId } from '../../../kit/id'
import { keepTotp } from '../removedStore'

type Owner = SQL<UserId> | UserId

/** The authenticator app of a person: no row where there is none. `secret` is sealed. */
export const totpOf = (_scope: Scope, owner: Owner) =>
  statements.select().from(totp).where(eq(totp.userId, owner))
/** The app that waits for its first code: no row once its time is up. `secret` is sealed. */
export const setupOf = (scope: AccountScope) =>
  statements
    .select({ secret: totpSetup.secret })
    .from(totpSetup)
    .where(and(eq(totpSetup.userId, scope.me), gt(totpSetup.expires, scope.now)))
/** What an app shows the account by. */
export const accountLabel = (scope: AccountScope) =>
  statements.select({ email: user.email }).from(user).where(eq(user.id, scope.me))

const SETUP_LASTS = hours(1)
/** Keeps a new secret until its first code comes; another that waits is forgotten. */
export const insertSetup = (scope: AccountScope, owner: UserId, secret: string) => {
  const row = { secret, created: scope.now, expires: scope.now + SETUP_LASTS }
  return statements
    .insert(totpSetup)
    .values({ userId: owner, ...row })
    .onConflictDoUpdate({ target: totpSetup.userId, set: row })
}
/** Ends a setting-up; touches no row when another took its place. */
export const endSetup = (scope: AccountScope, secret: string) =>
  statements.delete(totpSetup).where(and(eq(totpSetup.userId, scope.me), eq(totpSetup.secret, secret)))
/**
 * Puts an app in force, in place of the former one, which a recovery can bring back. `step`: that of the code
 * that proved it, used with that.
 */
export const putTotp = (
  scope: AccountScope,
  owner: UserId,
  { secret, step }: { secret: string; step: number },
) => {
  const row = { secret, lastStep: step, added: scope.now, lastUsed: null }
  return [
    keepTotp(scope, owner),
    statements
      .insert(totp)
      .values({ userId: owner, ...row })
      .onConflictDoUpdate({ target: totp.userId, set: row }),
  ]
}
/** Takes the app away; a recovery can bring it back. */
export const deleteTotp = (scope: AccountScope) => [
  keepTotp(scope, scope.me),
  statements.delete(totp).where(eq(totp.userId, scope.me)),
]

/**
 * Uses a step of the app with this secret: of any number at once, one batch changes a row. Steps before it
 * are used up with it.
 */
export const spendStep = (scope: Scope, owner: Owner, { secret, step }: { secret: string; step: number }) =>
  statements
    .update(totp)
    .set({ lastStep: step, lastUsed: scope.now })
    .where(and(eq(totp.userId, owner), eq(totp.secret, secret), lt(totp.lastStep, step)))

/** Forgets what was never activated. */
export const sweepSetups = (job: JobScope) =>
  statements.delete(totpSetup).where(sql`${totpSetup.expires} < ${job.now}`)
