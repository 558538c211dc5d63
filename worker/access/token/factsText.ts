import { type SQL, sql } from 'drizzle-orm'
import { isLiveToken, isTokenHolder } from '../../data/live'
import { aliased, from, selectRows } from '../../data/rows'
import { user } from '../../data/tables/account'
import { managementToken } from '../../data/tables/tokens'
import type { UserId } from '../../kit/id'
import type { TokenClaim } from './claim'

const [c, u] = [aliased(managementToken, 'c'), aliased(user, 'u')]

/** Whether the token `c` may come from the address of this key (kit/network.ts). */
export const isInRange = (address: string): SQL =>
  sql`(${c.ipRanges} = '[]' OR EXISTS (SELECT 1 FROM json_each(${c.ipRanges}) r
    WHERE ${address} BETWEEN r.value ->> 'from' AND r.value ->> 'to'))`

const liveToken = ({ hash }: TokenClaim, now: number) => sql`(SELECT 1) ask LEFT JOIN ${from(c)}
  ON ${c.hash} = ${hash} AND ${c.kind} = 'personal' AND ${isLiveToken(c, now)}
  AND EXISTS (SELECT 1 FROM ${from(u)} WHERE ${u.id} = ${c.userId} AND ${isTokenHolder(u)})`

const isSuperAdmin = sql<0 | 1>`(SELECT ${u.isSuperAdmin} FROM ${from(u)} WHERE ${u.id} = ${c.userId})`
const isOpened = (opening: readonly string[]) =>
  sql`EXISTS (SELECT 1 FROM json_each(${c.restrictions}) r
    WHERE r.value IN (SELECT o.value FROM json_each(${JSON.stringify(opening)}) o))`
const onlyByCookie = sql`ELSE 'step-up-required'`
const reason = ({ address, opening }: TokenClaim) => sql`CASE WHEN ${c.id} IS NULL THEN 'invalid-token'
  WHEN NOT ${isInRange(address)} THEN 'token-network-denied'
  ${opening ? sql`WHEN NOT ${isOpened(opening)} THEN 'token-scope-denied'` : onlyByCookie} END`

/** Everything that permission can ask, as one canonical JSON text: `TokenFacts`. */
export const tokenFactsText = (claim: TokenClaim, now: number): SQL<string> =>
  sql`(SELECT json_object('refusal', ${reason(claim)},
    'token', iif(${c.id} IS NULL, NULL, json_object('id', ${c.id}, 'expires', ${c.expires},
      'userId', ${c.userId}, 'isSuperAdmin', ${isSuperAdmin})))
    FROM ${liveToken(claim, now)})`

/** The reason to refuse a batch that comes without a verdict, as a query of no row or one. */
export const tokenRefusal = (claim: TokenClaim, now: number): SQL =>
  sql`SELECT reason FROM (SELECT ${reason(claim)} AS reason FROM ${liveToken(claim, now)})
    WHERE reason IS NOT NULL`

/** Who bears the token, as a statement of one row; none where it is not alive. */
export const tokenBearer = (claim: TokenClaim, now: number) =>
  selectRows(
    { account: sql<UserId>`${c.userId}`, isSuperAdmin, tokenExpires: c.expires },
    sql`FROM ${liveToken(claim, now)} WHERE ${c.id} IS NOT NULL`,
  )

/** What names the token beside an idempotency key; NULL where it is dead. */
export const tokenName = (claim: TokenClaim, now: number): SQL<string> =>
  sql`(SELECT 'token:' || ${c.id} FROM ${liveToken(claim, now)})`
