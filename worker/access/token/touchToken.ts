import { type SQL, sql } from 'drizzle-orm'
import { statements } from '../../data/statements'
import { minutes } from '../../kit/duration'
import { numberIn, type UnitClaim } from '../unit/unitClaim'

/**
 * What a request takes of a token's scopes: one for looking or changing, and the units it is about, as a
 * query of scopes; null for none.
 */
export type ScopeUse = { readonly level: string | null; readonly units: SQL | null }

/**
 * The unit in the path and what it belongs to, as scopes name them: a query, for only the database knows the
 * latter.
 */
export function unitScopes({ unit, given }: UnitClaim): SQL | null {
  const id = numberIn(given)
  const itself = sql`SELECT ${`${unit}:${id}`} AS scope`
  if (unit === 'maintainer') return itself
  if (unit === 'organization')
    return sql`${itself} UNION ALL SELECT 'maintainer:' || maintainer_id FROM organization WHERE id = ${id}`
  if (unit !== 'project') return null
  return sql`${itself} UNION ALL SELECT 'organization:' || organization_id FROM project WHERE id = ${id}
    UNION ALL SELECT 'maintainer:' || o.maintainer_id FROM project p JOIN organization o ON o.id = p.organization_id WHERE p.id = ${id}`
}

const held = sql`(SELECT h.value FROM json_each(management_token.restrictions) h)`
const usedNow = ({ level, units }: ScopeUse) =>
  sql`SELECT ${level} AS scope WHERE ${level} IS NOT NULL${units ? sql` UNION ALL SELECT scope FROM (${units}) WHERE scope IN ${held}` : sql``}`
const usedBefore = sql`SELECT b.value FROM json_each(management_token.used_scopes) b`

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
  statements.run(sql`UPDATE management_token SET last_used = ${now}, last_network = ${network},
      used_scopes = (SELECT json_group_array(value) FROM (${usedBefore} UNION SELECT scope FROM (${usedNow(use)})))
    WHERE hash = ${hash} AND NOT is_disabled AND (expires IS NULL OR expires > ${now}) AND (last_used IS NULL OR last_used < ${now - minutes(1)}
      OR EXISTS (SELECT 1 FROM (${usedNow(use)}) WHERE scope NOT IN (${usedBefore})))`)
