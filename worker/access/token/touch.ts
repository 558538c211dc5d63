import { type SQL, sql } from 'drizzle-orm'
import { isLiveToken } from '../../data/live'
import { statements } from '../../data/statements'
import { managementToken as token } from '../../data/tables/tokens'
import { minutes } from '../../kit/duration'

/**
 * What a request takes of a token's scopes: one for reading or changing, and the units it is about, as a
 * query of scopes; null for none.
 */
export type ScopeUse = { readonly level: string | null; readonly units: SQL | null }

const granted = sql`(SELECT h.value FROM json_each(${token.restrictions}) h)`
const grantedAmong = (units: SQL) => sql`UNION ALL SELECT scope FROM (${units}) WHERE scope IN ${granted}`
const usedNow = ({ level, units }: ScopeUse) =>
  sql`SELECT ${level} AS scope WHERE ${level} IS NOT NULL ${units ? grantedAmong(units) : sql``}`
const usedBefore = sql`SELECT b.value FROM json_each(${token.usedScopes}) b`

/**
 * Renews a token's last-used when it is more than a minute old, so that reading costs no write; and notes a
 * scope at once when it is used for the first time, which each scope is but once.
 */
export const touchToken = (
  { hash }: { readonly hash: string },
  use: ScopeUse,
  network: string,
  now: number,
) =>
  statements
    .update(token)
    .set({
      lastUsed: now,
      lastNetwork: network,
      usedScopes: sql`(SELECT json_group_array(value)
        FROM (${usedBefore} UNION SELECT scope FROM (${usedNow(use)})))`,
    })
    .where(sql`${token.hash} = ${hash} AND ${isLiveToken(token, now)}
      AND (${token.lastUsed} IS NULL OR ${token.lastUsed} < ${now - minutes(1)}
        OR EXISTS (SELECT 1 FROM (${usedNow(use)}) WHERE scope NOT IN (${usedBefore})))`)
