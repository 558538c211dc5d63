import { type SQL, sql } from 'drizzle-orm'
import { aliased, from, selectRows } from '../../data/rows'
import { session, user } from '../../data/tables/account'
import { type AccountClaim, sessionOf } from './claim'

const [s, u] = [aliased(session, 's'), aliased(user, 'u')]

/** The live session of a claim and its person: a FROM clause, null where there is none. */
const caller = (claim: AccountClaim, now: number) => sql`(SELECT 1) ask
  LEFT JOIN ${from(s)} ON ${s.id} = ${sessionOf(claim, now)}
  LEFT JOIN ${from(u)} ON ${u.id} = ${s.userId}`

/** Whether the CSRF token is of the session `s`, or none is asked for. */
export const isOurs = ({ csrfSession }: AccountClaim): SQL =>
  csrfSession === null ? sql`1` : sql`${s.id} = ${csrfSession}`

/**
 * Whether the session `s` proved who its person is recently enough. A former hash opens no step-up: only who
 * holds the newest cookie is fresh.
 */
export const isFresh = (claim: AccountClaim, now: number): SQL =>
  claim.freshWithinMilliseconds === null
    ? sql`1`
    : sql`(${s.proved} > ${now - claim.freshWithinMilliseconds} AND ${s.hash} = ${claim.sessionHash})`

const isFreshEnough = (claim: AccountClaim, now: number): SQL =>
  claim.isFreshnessLeftToAct ? sql`1` : isFresh(claim, now)

/** Everything that permission can ask, as one canonical JSON text: `AccountFacts`. */
export const accountFactsText = (claim: AccountClaim, now: number): SQL<string> => sql`(SELECT json_object(
  'session', iif(${s.id} IS NULL, NULL, json_object('id', ${s.id}, 'strength', ${s.strength},
    'isOurs', ${isOurs(claim)}, 'isFresh', ${isFresh(claim, now)})),
  'user', iif(${u.id} IS NULL, NULL, json_object('id', ${u.id}, 'isSuperAdmin', ${u.isSuperAdmin},
    'mfaEnabled', ${u.mfaEnabled}, 'isActivated', ${u.isActivated})))
  FROM ${caller(claim, now)})`

/** Who bears the claim's session, as a statement of one row; none where it is not alive. */
export const accountBearer = (claim: AccountClaim, now: number) =>
  selectRows(
    { account: u.id, isSuperAdmin: u.isSuperAdmin, tokenExpires: sql<null>`NULL` },
    sql`FROM ${caller(claim, now)} WHERE ${u.id} IS NOT NULL`,
  )

/** What `accountVerdict` says, asked in the batch itself: a query of the reason to refuse, or of no row. */
export const accountRefusal = (claim: AccountClaim, now: number): SQL => sql`SELECT reason FROM (SELECT CASE
  WHEN ${s.id} IS NULL THEN 'not-signed-in' WHEN NOT ${isOurs(claim)} THEN 'stale-page'
  WHEN NOT ${isFreshEnough(claim, now)} THEN 'step-up-required' END AS reason
  FROM ${caller(claim, now)}) WHERE reason IS NOT NULL`
