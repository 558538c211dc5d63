import { type SQL, sql } from 'drizzle-orm'
import { statements } from '../../data/statements'
import type { UserId } from '../../kit/id'
import { Problem, type ProblemKind } from '../../problems'
import type { Question } from '../question'
import { isInRange } from '../unit/unitFacts'
import type { PersonalScope } from './restrictions'
import { touchToken } from './touchToken'

/**
 * What a personal access token claims of its person's own account: by no I/O, so nothing of it is true yet.
 */
export type AccountTokenClaim = {
  readonly hash: string
  /** The key of the address it comes from (kit/network.ts), and the network to note. */
  readonly address: string
  readonly network: string
  /** The scopes any of which opens this; null for what is for the cookie alone. */
  readonly opening: readonly PersonalScope[] | null
}
type TokenFacts = {
  /** The "no" that the claim means; null is a pass. */
  readonly no: ProblemKind | null
  readonly token: { readonly id: number; readonly expires: number } | null
}

/** The person of the token, as SQL: the verdict or the guard of the commit says whether it is good. */
export const ownerOf = ({ hash }: AccountTokenClaim): SQL<UserId> =>
  sql`(SELECT user_id FROM management_token WHERE hash = ${hash} AND kind = 'personal')`

const token = ({ hash }: AccountTokenClaim, now: number) => sql`(SELECT 1) ask LEFT JOIN management_token c
  ON c.hash = ${hash} AND c.kind = 'personal' AND NOT c.is_disabled AND c.expires > ${now}
  AND EXISTS (SELECT 1 FROM user u WHERE u.id = c.user_id AND NOT u.is_disabled AND u.deleted_time IS NULL AND u.deletion_due IS NULL)`

const isOpened = (opening: readonly string[]) =>
  sql`EXISTS (SELECT 1 FROM json_each(c.restrictions) r WHERE r.value IN (SELECT o.value FROM json_each(${JSON.stringify(opening)}) o))`
const reason = ({ address, opening }: AccountTokenClaim) => sql`CASE WHEN c.id IS NULL THEN 'invalid-token'
  WHEN NOT ${isInRange(address)} THEN 'token-network-denied' ${opening ? sql`WHEN NOT ${isOpened(opening)} THEN 'token-scope-denied'` : sql`ELSE 'step-up-required'`} END`

/** May the bearer of this personal access token do this to their own account? */
export const accountTokenQuestion = (claim: AccountTokenClaim): Question => ({
  factsText: (
    now,
  ) => sql`(SELECT json_object('no', ${reason(claim)}, 'token', iif(c.id IS NULL, NULL, json_object('id', c.id, 'expires', c.expires)))
    FROM ${token(claim, now)})`,
  verdict: (facts) => {
    // The facts are the text of factsText, parsed.
    const { no } = facts as TokenFacts
    return no && new Problem(no)
  },
  known: () => ({}),
  // The first scope is the one that is asked for; what is for the cookie alone is no use of any.
  touch: (now) => touchToken(claim, { level: claim.opening?.[0] ?? null, units: null }, claim.network, now),
  credential: (now) => sql`(SELECT 'token:' || c.id FROM ${token(claim, now)})`,
  // The same.
  expires: (facts) => (facts as TokenFacts).token?.expires ?? null,
  expiry: (now) =>
    statements.all<{ expires: number | null }>(sql`SELECT c.expires FROM ${token(claim, now)}`),
  refusal: (now) =>
    sql`SELECT reason FROM (SELECT ${reason(claim)} AS reason FROM ${token(claim, now)}) WHERE reason IS NOT NULL`,
})
