import { and, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, EnteredUnit, UnitScope } from '../access/scope'
import { statements } from '../data/statements'
import { managementToken } from '../data/tables/tokens'
import { type UserRow, userColumns } from '../people/store'

const token = managementToken
const shown = {
  id: token.id,
  kind: token.kind,
  name: token.description,
  created: token.created,
  expires: token.expires,
  lastUsed: token.lastUsed,
  lastNetwork: token.lastNetwork,
}

/** My management and session tokens that are good, newest first. */
export const tokensOf = (scope: AccountScope) =>
  statements
    .select(shown)
    .from(token)
    .where(and(eq(token.userId, scope.me), inArray(token.kind, ['admin', 'session']), gt(token.expires, scope.now)))
    .orderBy(desc(token.id))
/** A row of that list. */
export type OwnTokenRow = Awaited<ReturnType<ReturnType<typeof tokensOf>['execute']>>[number]

/** Makes a management token of mine. */
export const insertToken = (scope: AccountScope, { hash, name, expires }: { hash: string; name: string; expires: number }) =>
  statements
    .insert(token)
    .values({ kind: 'admin', hash, userId: scope.me, creatorId: scope.me, description: name, created: scope.now, expires })
    .returning(shown)
/** Ends a token of mine. */
export const deleteToken = (scope: AccountScope, id: number) =>
  statements
    .delete(token)
    // Ids of tokens come from paths as numbers.
    .where(and(eq(token.id, id as OwnTokenRow['id']), eq(token.userId, scope.me), inArray(token.kind, ['admin', 'session'])))
/** Makes a session token of who calls: for an hour, but no longer than the session token it may be made with. */
export const insertSessionToken = (entered: EnteredUnit<'platform'>, { hash, expires }: { hash: string; expires: number }) =>
  statements.run(sql`INSERT INTO management_token (kind, hash, user_id, creator_id, description, created, expires)
    SELECT 'session', ${hash}, ${entered.me}, ${entered.me}, 'Session token', ${entered.now},
      min(${expires}, coalesce((SELECT expires FROM management_token WHERE id = ${entered.token} AND kind = 'session'), ${expires}))`)
/** Writes down this very use of the token that asks, whatever the last one was. */
export const useToken = (scope: UnitScope<'platform'>) =>
  statements.run(sql`UPDATE management_token SET last_used = ${scope.now}, last_network = ${scope.client.network}
    WHERE id = ${scope.token} AND NOT is_disabled AND (expires IS NULL OR expires > ${scope.now})`)

/** A token with its person: all that verify tells. */
export const tokenInfo = (_scope: UnitScope<'platform'>, which: SQL) =>
  statements.all<TokenInfoRow>(sql`SELECT t.id AS "tokenId", t.kind, t.description, t.created, t.last_used AS "lastUsed", t.expires, t.scopes,
      c.id AS "creatorId", c.name AS "creatorName", ${userColumns}
    FROM management_token t JOIN user c ON c.id = t.creator_id LEFT JOIN user u ON u.id = t.user_id WHERE t.id = ${which}`)
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
export const newestToken = sql`(SELECT max(id) FROM management_token)`
