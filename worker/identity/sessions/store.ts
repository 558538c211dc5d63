import { and, desc, eq, gt, isNotNull, lt, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { AccountScope, JobScope, Scope } from '../../access/scope'
import { isActivePerson } from '../../data/live'
import { aliased, from, insertFrom } from '../../data/rows'
import { statements } from '../../data/statements'
import { session, user } from '../../data/tables/account'
import { seconds } from '../../kit/duration'
import type { SessionId, UserId } from '../../kit/id'
import { logEvent } from '../../record/security-log/store'

const u = aliased(user, 'u')

/** A session about to begin; times in milliseconds. */
export type NewSession = {
  readonly hash: string
  readonly strength: 1 | 2
  readonly lasts: { readonly absolute: number; readonly superAdmin: number }
}

/** Begins a session for the person that `owner` names; for nobody who may not sign in. */
export const startSession = (
  scope: Scope,
  owner: SQL<UserId> | UserId,
  { hash, strength, lasts }: NewSession,
) => {
  const { network, place, browser, system } = scope.client
  const expires = sql`${scope.now} + iif(${u.isSuperAdmin}, min(${lasts.superAdmin}, ${lasts.absolute}),
      ${lasts.absolute})`
  const now = { created: scope.now, lastUsed: scope.now, proved: scope.now }
  return insertFrom(
    session,
    { userId: u.id, hash, ...now, expires, strength, network, place, browser, system },
    sql`FROM ${from(u)} WHERE ${u.id} = ${owner} AND ${isActivePerson(u)}`,
  )
}

const FORMER_IS_HONOURED = seconds(30)
const noFormer = { formerHash: null, formerUntil: null }
/**
 * Hashes of the cookie that a request brought and of the one that is to replace it, and how strongly the
 * person has just proved who they are.
 */
export type Rotation = { readonly from: string; readonly to: string; readonly strength: 1 | 2 }
/**
 * Marks the session as just proved and gives it a new cookie; the former one works on for half a minute,
 * without the fresh proof. Whoever comes by a former cookie (the second of a double click) proves, but does
 * not rotate: else the browser could end with a cookie that is no longer good. Gives the hash of the cookie
 * that is now in force.
 */
export const rotateSession = (scope: AccountScope, { from, to, strength }: Rotation) => {
  const ifNewest = (then: number | string, otherwise: SQLWrapper) =>
    sql`iif(${session.hash} = ${from}, ${then}, ${otherwise})`
  return statements
    .update(session)
    .set({
      hash: ifNewest(to, session.hash),
      formerHash: ifNewest(from, session.formerHash),
      formerUntil: ifNewest(scope.now + FORMER_IS_HONOURED, session.formerUntil),
      proved: scope.now,
      strength: sql`max(${session.strength}, ${strength})`,
    })
    .where(eq(session.id, scope.session))
    .returning({ hash: session.hash })
}

/**
 * Gives the session a new cookie, as `rotateSession` does, but proves nothing: it is as fresh and as strong
 * as it was. No former cookie is honoured any more.
 */
export const renewSession = (scope: AccountScope, { from, to }: Omit<Rotation, 'strength'>) =>
  statements
    .update(session)
    .set({ hash: sql`iif(${session.hash} = ${from}, ${to}, ${session.hash})`, ...noFormer })
    .where(eq(session.id, scope.session))
    .returning({ hash: session.hash })

/** When this session ends, used or not. */
export const endOf = (scope: AccountScope) =>
  statements.select({ expires: session.expires }).from(session).where(eq(session.id, scope.session))

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
    .where(
      and(
        eq(session.userId, scope.me),
        gt(session.expires, scope.now),
        gt(session.lastUsed, scope.now - idle),
      ),
    )
    .orderBy(desc(sql`is_current`), desc(session.lastUsed), desc(session.id))

/** Ends one of the person's sessions. */
export const endSession = (scope: AccountScope, id: SessionId) =>
  statements.delete(session).where(and(eq(session.userId, scope.me), eq(session.id, id)))
/** Ends the session of this request. Stands last in its batch: after it nobody is signed in. */
export const endThisSession = (scope: AccountScope) =>
  statements.delete(session).where(eq(session.id, scope.session))
/** Ends the person's other sessions, and what a former cookie of this one still opened. */
export const endOtherSessions = (scope: AccountScope) => [
  statements.delete(session).where(and(eq(session.userId, scope.me), ne(session.id, scope.session))),
  statements.update(session).set(noFormer).where(eq(session.id, scope.session)),
]
/** Ends the session that a browser has (SHA-256 of its cookie), whosever it is: it signs in anew. */
export const endFormerSession = (scope: Scope, hash: string) => [
  logEvent(
    scope,
    sql<UserId>`(SELECT ${session.userId} FROM ${session} WHERE ${session.hash} = ${hash})`,
    'session.ended',
  ),
  statements.delete(session).where(eq(session.hash, hash)),
]
/** Ends all sessions of somebody, by what a link or a rule decides. */
export const endAllSessions = (_scope: Scope, owner: SQL<UserId> | UserId) =>
  statements.delete(session).where(eq(session.userId, owner))
/**
 * Ends the sessions of somebody who is a super admin no later than so long (milliseconds) after they began.
 */
export const shortenSessions = (_scope: Scope, owner: SQL<UserId>, lasts: number) =>
  statements
    .update(session)
    .set({ expires: sql`min(${session.expires}, ${session.created} + ${lasts})` })
    .where(
      and(
        eq(session.userId, owner),
        sql`(SELECT ${u.isSuperAdmin} FROM ${from(u)} WHERE ${u.id} = ${owner})`,
      ),
    )

/** Takes back that the account of somebody is to be erased; touches no row when it does not wait for that. */
export const cancelDeletion = (scope: Scope, owner: SQL<UserId> | UserId) =>
  statements
    .update(user)
    .set({ deletionAsked: null, deletionDue: null, deletionCancelled: scope.now })
    .where(and(eq(user.id, owner), isNotNull(user.deletionDue)))

/** Erases sessions that have expired. */
export const sweepSessions = (job: JobScope) => statements.delete(session).where(lt(session.expires, job.now))
