import { and, desc, eq, gt, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, EnteredUnit, UnitScope } from '../../access/scope'
import { isLiveToken } from '../../data/live'
import { aliased, from, insertFrom, optional, type RowOf, selectRows, valuesFor } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { type IpRange, managementToken } from '../../data/tables/tokens'
import type { TokenId } from '../../kit/id'
import { userColumns } from '../../people/store'

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
    .values({
      ...valuesFor(token, made),
      userId: scope.me,
      creatorId: scope.me,
      description: name,
      created: scope.now,
    })
    .returning(shown)
/** Ends a token of mine. */
export const deleteToken = (scope: AccountScope, id: number) =>
  statements.delete(token).where(isMine(scope, id))

/**
 * What takes the place of a token of mine: hashes of a value of each kind (the old one's kind chooses), and
 * how long it is good, in milliseconds; null: as long as the old one was.
 */
export type Successor = {
  readonly hashes: { readonly admin: string; readonly personal: string }
  readonly lifetime: number | null
}
const isMine = (scope: AccountScope, id: number) => and(sql`${token.id} = ${id}`, eq(token.userId, scope.me))
const o = aliased(token, 'o')
const isRotatable = (scope: AccountScope, id: number) =>
  sql`${o.id} = ${id} AND ${o.userId} = ${scope.me} AND ${o.kind} IN ('admin', 'personal')
      AND ${o.expires} > ${scope.now}`
/** The same as a token of mine, with a value of its own; no row where I have no such token. */
export const insertSuccessor = (scope: AccountScope, id: number, { hashes, lifetime }: Successor) =>
  insertFrom(
    token,
    {
      kind: o.kind,
      hash: sql`iif(${o.kind} = 'admin', ${hashes.admin}, ${hashes.personal})`,
      userId: o.userId,
      creatorId: o.userId,
      description: o.description,
      restrictions: o.restrictions,
      ipRanges: o.ipRanges,
      created: scope.now,
      expires: sql`${scope.now} + coalesce(${lifetime}, ${o.expires} - ${o.created})`,
    },
    sql`FROM ${from(o)} WHERE ${isRotatable(scope, id)}`,
  )
/**
 * Lets the former token end so much later (milliseconds), at the latest when it would have; nobody is
 * reminded of it.
 */
export const endLater = (scope: AccountScope, id: number, overlap: number) =>
  statements
    .update(token)
    .set({ expires: sql`min(${token.expires}, ${scope.now + overlap})`, toldDaysAhead: 0 })
    .where(isMine(scope, id))
/** The name of a token of mine, as SQL. */
export const nameOfToken = (scope: AccountScope, id: number) =>
  sql<string>`(SELECT ${token.description} FROM ${token} WHERE ${isMine(scope, id)})`
/** The token that this batch has made. */
export const madeToken = (_scope: AccountScope) =>
  statements.select(shown).from(token).where(eq(token.id, newestToken))

const p = aliased(token, 'p')
/** The id of the session that asks; null where a token does. */
const sessionIn = ({ facts: { credential } }: EnteredUnit<'platform'>): number | null =>
  credential?.kind === 'cookie' ? credential.id : null
/**
 * Makes a session token of who calls: for an hour, but no longer than the session token it may be made with,
 * and as narrow as the token it is made with. It goes with the token or session that it comes from, at first.
 */
export const insertSessionToken = (
  entered: EnteredUnit<'platform'>,
  { hash, expires }: { hash: string; expires: number },
) =>
  insertFrom(
    token,
    {
      kind: 'session',
      hash,
      userId: entered.me,
      creatorId: entered.me,
      description: 'Session token',
      restrictions: sql`coalesce(${p.restrictions}, '[]')`,
      ipRanges: sql`coalesce(${p.ipRanges}, '[]')`,
      parentTokenId: sql`iif(${p.kind} = 'session', ${p.parentTokenId}, ${p.id})`,
      parentSessionId: sql`iif(${p.kind} = 'session', ${p.parentSessionId}, ${sessionIn(entered)})`,
      created: entered.now,
      expires: sql`min(${expires}, coalesce(iif(${p.kind} = 'session', ${p.expires}, NULL), ${expires}))`,
    },
    sql`FROM (SELECT 1) ask LEFT JOIN ${from(p)} ON ${p.id} = ${entered.token}`,
  )
/** Writes down this very use of the token that asks, whatever the last one was. */
export const useToken = (scope: UnitScope<'platform'>) =>
  statements
    .update(token)
    .set({ lastUsed: scope.now, lastNetwork: scope.client.network })
    .where(sql`${token.id} = ${scope.token} AND ${isLiveToken(token, scope.now)}`)

const [t, c, u] = [aliased(token, 't'), aliased(user, 'c'), aliased(user, 'u')]
const infoColumns = {
  ...userColumns,
  id: optional(userColumns.id),
  tokenId: t.id,
  // A personal token opens nothing of what would tell of it.
  kind: sql<Exclude<(typeof token.$inferSelect)['kind'], 'personal'>>`${t.kind}`,
  description: t.description,
  created: t.created,
  lastUsed: t.lastUsed,
  expires: t.expires,
  scopes: t.scopes,
  creatorId: c.id,
  creatorName: c.name,
}
/** All that verify tells; the columns of the person are null for an application. */
export type TokenInfoRow = RowOf<typeof infoColumns>
/** A token with its person. */
export const tokenInfo = (_scope: UnitScope<'platform'>, which: SQL) =>
  selectRows(
    infoColumns,
    sql`FROM ${from(t)} JOIN ${from(c)} ON ${c.id} = ${t.creatorId}
      LEFT JOIN ${from(u)} ON ${u.id} = ${t.userId} WHERE ${t.id} = ${which}`,
  )
/** The token that the batch has just made, as SQL: nobody else's can come between. */
export const newestToken = sql<TokenId>`(SELECT max(${token.id}) FROM ${token})`
