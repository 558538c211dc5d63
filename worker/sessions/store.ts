import { and, desc, eq, gt, lt, ne, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, JobScope, Scope } from '../access/scope'
import { statements } from '../data/statements'
import { session } from '../data/tables/account'
import { seconds } from '../kit/duration'
import type { SessionId, UserId } from '../kit/id'

/** A session about to begin; times in milliseconds. */
export type NewSession = {
  readonly hash: string
  readonly strength: 1 | 2
  readonly lasts: { readonly absolute: number; readonly superAdmin: number }
}

/** Begins a session for the person that `owner` names. */
export const startSession = (scope: Scope, owner: SQL<UserId> | UserId, { hash, strength, lasts }: NewSession) => {
  const { network, place, browser, system } = scope.client
  return statements.run(sql`INSERT INTO session (user_id, hash, created, last_used, expires, proved, strength, network, place, browser, system)
    SELECT u.id, ${hash}, ${scope.now}, ${scope.now}, ${scope.now} + iif(u.is_super_admin, min(${lasts.superAdmin}, ${lasts.absolute}), ${lasts.absolute}),
      ${scope.now}, ${strength}, ${network}, ${place}, ${browser}, ${system} FROM user u WHERE u.id = ${owner}`)
}

const FORMER_IS_HONOURED = seconds(30)
/** Gives the session a new cookie and marks it as just proved; the former cookie works on for half a minute, without the fresh proof. */
export const rotateSession = (scope: AccountScope, hash: string, strength: 1 | 2) =>
  statements
    .update(session)
    .set({
      formerHash: session.hash,
      formerUntil: scope.now + FORMER_IS_HONOURED,
      hash,
      proved: scope.now,
      strength: sql`max(${session.strength}, ${strength})`,
    })
    .where(eq(session.id, scope.session))

/** The person's sessions that still work: the current one first, then by last use. `idle`: milliseconds. */
export const sessionsOf = (scope: AccountScope, idle: number) =>
  statements
    .select({
      id: session.id,
      isCurrent: sql<number>`${session.id} = ${scope.session}`.as('is_current'),
      browser: session.browser,
      system: session.system,
      place: session.place,
      created: session.created,
      lastUsed: session.lastUsed,
      expires: session.expires,
    })
    .from(session)
    .where(and(eq(session.userId, scope.me), gt(session.expires, scope.now), gt(session.lastUsed, scope.now - idle)))
    .orderBy(desc(sql`is_current`), desc(session.lastUsed), desc(session.id))

/** Ends one of the person's sessions. */
export const endSession = (scope: AccountScope, id: SessionId) =>
  statements.delete(session).where(and(eq(session.userId, scope.me), eq(session.id, id)))
/** Ends the session of this request. Stands last in its batch: after it nobody is signed in. */
export const endThisSession = (scope: AccountScope) => statements.delete(session).where(eq(session.id, scope.session))
/** Ends the person's other sessions. */
export const endOtherSessions = (scope: AccountScope) =>
  statements.delete(session).where(and(eq(session.userId, scope.me), ne(session.id, scope.session)))
/** Ends all sessions of somebody, by what a link or a rule decides. */
export const endAllSessions = (_scope: Scope, owner: SQL<UserId> | UserId) => statements.delete(session).where(eq(session.userId, owner))

/** Erases sessions that have expired. */
export const sweepSessions = (job: JobScope) => statements.delete(session).where(lt(session.expires, job.now))
