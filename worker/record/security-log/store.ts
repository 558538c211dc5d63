import { type SQL, sql } from 'drizzle-orm'
import type { Caller } from '../../access/caller'
import type { AccountScope, Scope } from '../../access/scope'
import { aliased, from, insertFrom, optional, type RowOf, selectRows, type Values } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { securityLog } from '../../data/tables/security-log'
import { managementToken as token } from '../../data/tables/tokens'
import type { UserId } from '../../kit/id'
import type { CountedKind, LogKind } from './kinds.table'
import { countedSince, hourOf, QUARTER } from './rules'

const [l, a] = [aliased(securityLog, 'l'), aliased(user, 'a')]
/** Who caused an entry, where it was not whom it happened to. */
export const causeColumns = {
  actorId: optional(a.id),
  actorName: optional(a.name),
  actorEmail: optional(a.email),
  applicationTokenId: l.applicationTokenId,
}
/** An entry of one's own log. */
const logColumns = {
  id: l.id,
  kind: l.kind,
  time: l.time,
  ...causeColumns,
  network: l.network,
  browser: l.browser,
  system: l.system,
  /** JSON. */
  data: l.data,
  sequence: l.sequence,
  hash: l.hash,
}
export type LogRow = RowOf<typeof logColumns>

/** Names and ids as they were; never a secret. */
export type LogData = Readonly<Record<string, string | number | boolean | null>>

/** What an entry tells, beside whom it happened to. */
type NewEntry = Pick<
  Values<typeof securityLog>,
  'actorId' | 'applicationTokenId' | 'maintainerId' | 'organizationId' | 'projectId'
> & { readonly kind: LogKind; readonly data: LogData }
/**
 * Writes an entry, unsealed, into the log of each person whose id the query `owners` gives (as `id`); none
 * for NULL, unless an application does it: that has no account which it could happen to. The actor may be
 * told by `owner.id`. Rides in the batch of its change.
 */
export const insertEntries = (scope: Scope, owners: SQL, { kind, data, ...rest }: NewEntry) => {
  const { network, browser, system } = scope.client
  return insertFrom(
    securityLog,
    {
      userId: sql`owner.id`,
      actorId: rest.actorId ?? null,
      applicationTokenId: rest.applicationTokenId ?? null,
      maintainerId: rest.maintainerId ?? null,
      organizationId: rest.organizationId ?? null,
      projectId: rest.projectId ?? null,
      kind,
      time: scope.now,
      network,
      browser,
      system,
      data: rest.applicationTokenId ? namedIn(data, rest.applicationTokenId) : JSON.stringify(data),
    },
    sql`FROM (${owners}) owner WHERE owner.id IS NOT NULL OR ${rest.applicationTokenId ?? null} IS NOT NULL`,
  )
}
/** The data with the name that an application's token has now: the token may be gone when it is read. */
const namedIn = (data: LogData, id: NewEntry['applicationTokenId']): SQL =>
  sql`json_set(${JSON.stringify(data)}, '$.application', (SELECT ${token.description} FROM ${token}
    WHERE ${token.id} = ${id}))`
/**
 * Writes an entry, unsealed, into the log of the person that `owner` names; none when it names nobody. Rides
 * in the batch of its change.
 */
export const logEvent = (
  scope: Scope,
  owner: SQL<UserId> | UserId,
  kind: LogKind,
  data: LogData = {},
  actorId: SQL<UserId> | UserId | null = null,
) => insertEntries(scope, sql`SELECT ${owner} AS id`, { kind, data, actorId })

/** What is counted: sign-ins, and what was tried in vain. In the words of the index that serves it. */
const isCounted = sql`${securityLog.kind} IN ('session.started', 'sign-in.failed',
  'identity.confirmation-failed', 'act.denied')`
const isFailure = sql`${securityLog.kind} = 'sign-in.failed'`
const isSignIn = sql`(${isFailure} OR ${securityLog.kind} = 'session.started')`

/** What failed, of whom, and where; `user` null: of an application. */
type Failed = { readonly kind: CountedKind; readonly data?: LogData } & Omit<Caller, 'user'> & {
    readonly user: SQL<UserId> | UserId | null
  }
/**
 * Counts what somebody tried in vain: one entry for account, network, unit and hour, whose count is raised
 * until it is sealed. The same statements where `user` names nobody.
 */
export const logCounted = (scope: Scope, { kind, user, data = {}, ...where }: Failed) => {
  const { maintainerId, organizationId, projectId, applicationTokenId } = securityLog
  const isTheirs = user === null ? sql`${securityLog.userId} IS NULL` : sql`${securityLog.userId} = ${user}`
  const isThere = sql`${applicationTokenId} IS ${where.application} AND ${maintainerId} IS ${where.maintainer}
    AND ${organizationId} IS ${where.organization} AND ${projectId} IS ${where.project}`
  return [
    statements
      .update(securityLog)
      .set({ data: sql`json_set(${securityLog.data}, '$.count', ${securityLog.data} ->> '$.count' + 1)` })
      .where(
        sql`${isTheirs} AND ${securityLog.time} >= ${hourOf(scope.now)} AND ${isCounted}
          AND ${securityLog.kind} = ${kind} AND ${securityLog.network} = ${scope.client.network}
          AND ${isThere} AND ${securityLog.platformSequence} IS NULL`,
      ),
    insertEntries(scope, sql`SELECT ${user} AS id WHERE changes() = 0`, {
      kind,
      data: { ...data, count: 1 },
      applicationTokenId: where.application,
      maintainerId: where.maintainer,
      organizationId: where.organization,
      projectId: where.project,
    }),
  ] as const
}
const nowhere = { application: null, maintainer: null, organization: null, project: null }
/** Counts a failed sign-in of the person that `owner` names, as above. */
export const logFailedSignIn = (scope: Scope, owner: SQL<UserId>) =>
  logCounted(scope, { kind: 'sign-in.failed', user: owner, ...nowhere })

/** A page of one's own log, newest first: entries before the one with id `before` (null: from the newest). */
export const logOf = (scope: AccountScope, { before, limit }: { before: number | null; limit: number }) =>
  selectRows(
    logColumns,
    sql`FROM ${from(l)} LEFT JOIN ${from(a)} ON ${a.id} = ${l.actorId}
      WHERE ${l.userId} = ${scope.me} AND ${before === null ? sql`TRUE` : sql`${l.id} < ${before}`}
      ORDER BY ${l.id} DESC LIMIT ${limit}`,
  )

/** How often one signed in and failed to, by quarters of an hour. */
export const signInsOf = (scope: AccountScope) =>
  selectRows(
    {
      kind: securityLog.kind,
      quarter: sql<number>`${securityLog.time} / ${QUARTER}`,
      count: sql<number>`sum(iif(${isFailure}, coalesce(${securityLog.data} ->> '$.count', 1), 1))`,
    },
    sql`FROM ${securityLog}
      WHERE ${securityLog.userId} = ${scope.me} AND ${securityLog.time} >= ${countedSince(scope.now)}
        AND ${isCounted} AND ${isSignIn}
      GROUP BY ${securityLog.kind}, quarter`,
  )
