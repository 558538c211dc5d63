import { type SQL, sql } from 'drizzle-orm'
import { statements } from '../../data/statements'
import type { SessionId, UserId } from '../../kit/id'

/** What a request claims: by no I/O, so nothing of it is true yet. */
export type Claim = {
  /** SHA-256 of the session cookie, or null for none. */
  readonly sessionHash: string | null
  /**
   * The session that the CSRF token was made for; null where none is asked for, -1 where it is missing or
   * forged.
   */
  readonly csrfSession: number | null
  /** How recent the last proof of identity must be, in milliseconds; null: as old as it likes. */
  readonly freshWithin: number | null
  /** How long a session may lie unused, in milliseconds. */
  readonly idle: number
}

/** What is true of the caller at this instant; times are judged already. */
export type Facts = {
  readonly session: null | {
    readonly id: SessionId
    readonly strength: number
    /** 1 when the CSRF token is of this session, or none is asked for. */
    readonly isOurs: 0 | 1
    /** 1 when the proof of identity is recent enough, or none is asked for. */
    readonly isFresh: 0 | 1
  }
  readonly user: null | {
    readonly id: UserId
    readonly isSuperAdmin: 0 | 1
    readonly mfaEnabled: 0 | 1
    readonly isActivated: 0 | 1
  }
}

/** The live session of a claim: a FROM clause with `s` and `u`, null where there is none. */
const caller = (claim: Claim, now: number) => sql`(SELECT ${claim.sessionHash} AS hash, ${now} AS now) ask
  LEFT JOIN session s ON s.id = ${sessionOf(claim, now)}
  LEFT JOIN user u ON u.id = s.user_id`

const isAlive = (claim: Claim, now: number) => sql`x.expires > ${now} AND x.last_used > ${now - claim.idle}
  AND EXISTS (SELECT 1 FROM user y WHERE y.id = x.user_id AND NOT y.is_disabled AND y.deleted_time IS NULL)`

/**
 * The id of the claim's session as SQL: null when it is unknown, ended, expired or idle, or its person is
 * disabled.
 */
export const sessionOf = (claim: Claim, now: number): SQL<SessionId> => sql`(
  SELECT x.id FROM session x WHERE x.hash = ${claim.sessionHash} AND ${isAlive(claim, now)}
  UNION ALL SELECT x.id FROM session x WHERE x.former_hash = ${claim.sessionHash} AND x.former_until > ${now} AND ${isAlive(claim, now)} LIMIT 1)`

/** Whether the CSRF token is of this session (`s`), or none is asked for. */
export const isOurs = (claim: Claim) =>
  claim.csrfSession === null ? sql`1` : sql`s.id = ${claim.csrfSession}`
/** A former hash opens no step-up: only who holds the newest cookie is fresh. */
export const isFresh = (claim: Claim, now: number) =>
  claim.freshWithin === null
    ? sql`1`
    : sql`(s.proved > ${now - claim.freshWithin} AND s.hash = ${claim.sessionHash})`

/** Everything that permission can ask, as one canonical JSON text: it changes only when a fact does. */
export const factsText = (claim: Claim, now: number): SQL<string> => sql`(SELECT json_object(
  'session', iif(s.id IS NULL, NULL, json_object('id', s.id, 'strength', s.strength, 'isOurs', ${isOurs(claim)}, 'isFresh', ${isFresh(claim, now)})),
  'user', iif(u.id IS NULL, NULL, json_object('id', u.id, 'isSuperAdmin', u.is_super_admin, 'mfaEnabled', u.mfa_enabled, 'isActivated', u.is_activated)))
  FROM ${caller(claim, now)})`

/** The statement that fetches the facts. */
export const factsOf = (claim: Claim, now: number) =>
  statements.get<{ facts: string }>(sql`SELECT ${factsText(claim, now)} AS facts`)

/**
 * The reason to refuse a change to one's own account, as a query of no row or one: what `accountVerdict`
 * says, asked in the batch itself.
 */
export const refusalOf = (claim: Claim, now: number): SQL => sql`SELECT reason FROM (SELECT CASE
  WHEN s.id IS NULL THEN 'not-signed-in' WHEN NOT ${isOurs(claim)} THEN 'stale-page' WHEN NOT ${isFresh(claim, now)} THEN 'step-up-required' END AS reason
  FROM ${caller(claim, now)}) WHERE reason IS NOT NULL`

/** Renews last-used when it is more than a minute old, so that reading costs no write. */
export const touch = (claim: Claim, now: number) =>
  statements.run(
    sql`UPDATE session SET last_used = ${now} WHERE id = ${sessionOf(claim, now)} AND last_used < ${now - 60_000}`,
  )
