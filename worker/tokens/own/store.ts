import { and, desc, eq, gt, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, EnteredUnit, UnitScope } from '../../access/scope'
import { selected } from '../../data/rows'
import { statements } from '../../data/statements'
import { type IpRange, managementToken } from '../../data/tables/tokens'
import type { TokenId } from '../../kit/id'
import { type UserRow, userColumns } from '../../people/store'

const token = managementToken
const shown = {
  id: token.id,
  kind: token.kind,
  name: token.description,
  restrictions: token.restrictions,
  ipRanges: token.ipRanges,
  created: token.created,
  expires: token.expires,
  lastUsed: token.lastUsed,
  lastNetwork: token.lastNetwork,
  usedScopes: token.usedScopes,
}

/** My tokens that are good, newest first. */
export const tokensOf = (scope: AccountScope) =>
  statements
    .select(shown)
    .from(token)
    .where(and(eq(token.userId, scope.me), gt(token.expires, scope.now)))
    .orderBy(desc(token.id))
/** A row of that list. */
export type OwnTokenRow = Awaited<ReturnType<ReturnType<typeof tokensOf>['execute']>>[number]

/** What a new token of mine is made of. */
export type NewOwnToken = {
  readonly kind: 'admin' | 'personal'
  readonly hash: string
  readonly name: string
  readonly restrictions: readonly string[]
  readonly ipRanges: readonly IpRange[]
  readonly expires: number
}
/** Makes a token of mine. */
export const insertToken = (scope: AccountScope, { name, ...made }: NewOwnToken) =>
  statements
    .insert(token)
    .values({ ...made, userId: scope.me, creatorId: scope.me, description: name, created: scope.now })
    .returning(shown)
/** Ends a token of mine. */
export const deleteToken = (scope: AccountScope, id: number) =>
  statements.delete(token).where(and(sql`${token.id} = ${id}`, eq(token.userId, scope.me)))

/**
 * What takes the place of a token of mine: hashes of a value of each kind (the old one's kind chooses), and
 * how long it is good, in milliseconds; null: as long as the old one was.
 */
export type Successor = {
  readonly hashes: { readonly admin: string; readonly personal: string }
  readonly lifetime: number | null
}
const isRotatable = (scope: AccountScope, id: number) =>
  sql`o.id = ${id} AND o.user_id = ${scope.me} AND o.kind IN ('admin', 'personal')
      AND o.expires > ${scope.now}`
/** The same as a token of mine, with a value of its own; no row where I have no such token. */
export const insertSuccessor = (scope: AccountScope, id: number, { hashes, lifetime }: Successor) =>
  statements.run(sql`INSERT INTO management_token (kind, hash, user_id, creator_id, description,
      restrictions, ip_ranges, created, expires)
    SELECT o.kind, iif(o.kind = 'admin', ${hashes.admin}, ${hashes.personal}), o.user_id, o.user_id,
    o.description, o.restrictions, o.ip_ranges, ${scope.now},
      ${scope.now} + coalesce(${lifetime}, o.expires - o.created) FROM management_token o
      WHERE ${isRotatable(scope, id)}`)
/**
 * Lets the former token end so much later (milliseconds), at the latest when it would have; nobody is
 * reminded of it.
 */
export const endLater = (scope: AccountScope, id: number, overlap: number) =>
  statements.run(
    sql`UPDATE management_token SET expires = min(expires, ${scope.now + overlap}), told_days_ahead = 0
        WHERE id = ${id} AND user_id = ${scope.me}`,
  )
/** The name of a token of mine, as SQL. */
export const nameOfToken = (scope: AccountScope, id: number) =>
  sql<string>`(SELECT description FROM management_token WHERE id = ${id} AND user_id = ${scope.me})`
/** The token that this batch has made. */
export const madeToken = (_scope: AccountScope) =>
  statements.select(shown).from(token).where(eq(token.id, newestToken))

/**
 * Makes a session token of who calls: for an hour, but no longer than the session token it may be made with,
 * and as narrow as the token it is made with.
 */
export const insertSessionToken = (
  entered: EnteredUnit<'platform'>,
  { hash, expires }: { hash: string; expires: number },
) =>
  statements.run(sql`INSERT INTO management_token (kind, hash, user_id, creator_id, description,
      restrictions, ip_ranges, created, expires)
    SELECT 'session', ${hash}, ${entered.me}, ${entered.me}, 'Session token', coalesce(p.restrictions,
    '[]'), coalesce(p.ip_ranges, '[]'), ${entered.now},
      min(${expires}, coalesce(iif(p.kind = 'session', p.expires, NULL), ${expires}))
    FROM (SELECT 1) ask LEFT JOIN management_token p ON p.id = ${entered.token}`)
/** Writes down this very use of the token that asks, whatever the last one was. */
export const useToken = (scope: UnitScope<'platform'>) =>
  statements.run(sql`UPDATE management_token SET last_used = ${scope.now},
      last_network = ${scope.client.network}
    WHERE id = ${scope.token} AND NOT is_disabled AND (expires IS NULL OR expires > ${scope.now})`)

/** A token with its person: all that verify tells. */
export const tokenInfo = (_scope: UnitScope<'platform'>, which: SQL) =>
  statements.all<TokenInfoRow>(sql`SELECT t.id AS "tokenId", t.kind, t.description, t.created,
      t.last_used AS "lastUsed", t.expires, t.scopes,
      c.id AS "creatorId", c.name AS "creatorName", ${selected(userColumns)}
    FROM management_token t JOIN user c ON c.id = t.creator_id LEFT JOIN user u ON u.id = t.user_id
    WHERE t.id = ${which}`)
/** What it gives; the columns of the person are null for an application. */
export type TokenInfoRow = Omit<UserRow, 'id'> & {
  readonly id: UserRow['id'] | null
  readonly tokenId: number
  readonly kind: 'admin' | 'session' | 'super'
  readonly description: string
  readonly created: number
  readonly lastUsed: number | null
  readonly expires: number | null
  readonly scopes: string
  readonly creatorId: number
  readonly creatorName: string
}
/** The token that the batch has just made, as SQL: nobody else's can come between. */
export const newestToken = sql<TokenId>`(SELECT max(id) FROM management_token)`
