import { type SQL, sql } from 'drizzle-orm'
import { isActivePerson, isLiveSession } from '../../data/live'
import { aliased, from } from '../../data/rows'
import { session, user } from '../../data/tables/account'
import type { SessionId, UserId } from '../../kit/id'

/** What the bearer of a session cookie claims: by no I/O, so nothing of it is true yet. */
export type AccountClaim = {
  /** SHA-256 of the session cookie, or null for none. */
  readonly sessionHash: string | null
  /**
   * The session that the CSRF token was made for; null where none is asked for, -1 where it is missing or
   * forged.
   */
  readonly csrfSession: number | null
  /** How recent the last proof of identity must be; null: as old as it likes. */
  readonly freshWithinMilliseconds: number | null
  /** Whether the verdict leaves it to the act to demand that: the facts say how recent the proof is. */
  readonly isFreshnessLeftToAct: boolean
  /** How long a session may lie unused. */
  readonly maxIdleMilliseconds: number
}

const [x, y] = [aliased(session, 'x'), aliased(user, 'y')]

const isAlive = ({ maxIdleMilliseconds }: AccountClaim, now: number) =>
  sql`${isLiveSession(x, now)} AND ${x.lastUsed} > ${now - maxIdleMilliseconds}
  AND EXISTS (SELECT 1 FROM ${from(y)} WHERE ${y.id} = ${x.userId} AND ${isActivePerson(y)})`

/**
 * The id of the claim's session as SQL: null when it is unknown, ended, expired or idle, or its person is
 * disabled.
 */
export const sessionOf = (claim: AccountClaim, now: number): SQL<SessionId> => sql`(
  SELECT ${x.id} FROM ${from(x)} WHERE ${x.hash} = ${claim.sessionHash} AND ${isAlive(claim, now)}
  UNION ALL SELECT ${x.id} FROM ${from(x)} WHERE ${x.formerHash} = ${claim.sessionHash}
    AND ${x.formerUntil} > ${now} AND ${isAlive(claim, now)} LIMIT 1)`

/** The person of the claim's session, as SQL. */
export const sessionOwner = (claim: AccountClaim, now: number): SQL<UserId> =>
  sql`(SELECT ${session.userId} FROM ${session} WHERE ${session.id} = ${sessionOf(claim, now)})`
