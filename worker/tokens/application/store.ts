import { sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import type { IpRange } from '../../data/tables/tokens'

/** An application token with who made it. Times are unix milliseconds; lists are JSON. */
export type ApplicationRow = {
  readonly id: number
  readonly name: string
  readonly scopes: string
  readonly ipRanges: string
  readonly creatorId: number
  readonly creatorName: string
  readonly creatorEmail: string
  readonly created: number
  readonly expires: number | null
  readonly lastUsed: number | null
  readonly lastNetwork: string | null
}
const columns = sql`t.id, t.description AS name, t.scopes, t.ip_ranges AS "ipRanges", c.id AS "creatorId", c.name AS "creatorName", c.email AS "creatorEmail",
  t.created, t.expires, t.last_used AS "lastUsed", t.last_network AS "lastNetwork"`
/** All that are good, newest first. */
export const applicationTokens = ({ now }: UnitScope<'platform'>) =>
  statements.all<ApplicationRow>(sql`SELECT ${columns} FROM management_token t JOIN user c ON c.id = t.creator_id
    WHERE t.user_id IS NULL AND (t.expires IS NULL OR t.expires > ${now}) ORDER BY t.id DESC`)
/** The one that this batch has made. */
export const madeToken = (_entered: EnteredUnit<'platform'>) =>
  statements.all<ApplicationRow>(sql`SELECT ${columns} FROM management_token t JOIN user c ON c.id = t.creator_id
    WHERE t.id = (SELECT max(id) FROM management_token)`)

/** What a new one is made of. */
export type NewApplication = {
  readonly hash: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly ipRanges: readonly IpRange[]
  readonly expires: number | null
}
/** Makes one. */
export const insertApplication = (
  { me, now }: EnteredUnit<'platform'>,
  { hash, name, scopes, ipRanges, expires }: NewApplication,
) =>
  statements.run(sql`INSERT INTO management_token (kind, hash, creator_id, description, scopes, ip_ranges, created, expires)
    VALUES ('super', ${hash}, ${me}, ${name}, ${JSON.stringify(scopes)}, ${JSON.stringify(ipRanges)}, ${now}, ${expires})`)
/** Ends one. */
export const deleteApplication = (_entered: EnteredUnit<'platform'>, id: number) =>
  statements.run(sql`DELETE FROM management_token WHERE id = ${id} AND kind = 'super'`)
