import { and, count, desc, eq, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, JobScope, Scope } from '../../access/scope'
import { aliased, from, insertFrom, optional, selectRows, type Values, valuesFor } from '../../data/rows'
import { statements } from '../../data/statements'
import { securityLog } from '../../data/tables/security-log'
import type { UserId } from '../../kit/id'
import type { Seal } from './chain'
import type { LogKind } from './kinds.table'
import { countedSince, hourOf, QUARTER, sealsUntil } from './rules'

/** Names and ids as they were; never a secret. */
export type LogData = Readonly<Record<string, string | number | boolean | null>>

/** What an entry tells, beside whom it happened to. */
type NewEntry = Pick<
  Values<typeof securityLog>,
  'actorId' | 'maintainerId' | 'organizationId' | 'projectId'
> & { readonly kind: LogKind; readonly data: LogData }
/**
 * Writes an entry, unsealed, into the log of each person whose id the query `owners` gives (as `id`); none
 * for NULL. The actor may be told by `owner.id`. Rides in the batch of its change.
 */
export const insertEntries = (scope: Scope, owners: SQL, { kind, data, ...rest }: NewEntry) => {
  const { network, browser, system } = scope.client
  return insertFrom(
    securityLog,
    {
      userId: sql`owner.id`,
      actorId: rest.actorId ?? null,
      maintainerId: rest.maintainerId ?? null,
      organizationId: rest.organizationId ?? null,
      projectId: rest.projectId ?? null,
      kind,
      time: scope.now,
      network,
      browser,
      system,
      data: JSON.stringify(data),
    },
    sql`FROM (${owners}) owner WHERE owner.id IS NOT NULL`,
  )
}
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

/** The kinds stand in the words of the index that serves it. */
const isSignIn = sql`${securityLog.kind} IN ('session.started', 'sign-in.failed')`
const isFailure = sql`${securityLog.kind} = 'sign-in.failed'`
/**
 * Counts a failed sign-in in the log of the person that `owner` names: one entry for account, network and
 * hour, whose count is raised until it is sealed. The same statements where `owner` names nobody.
 */
export const logFailedSignIn = (scope: Scope, owner: SQL<UserId>) =>
  [
    statements
      .update(securityLog)
      .set({ data: sql`json_set(${securityLog.data}, '$.count', ${securityLog.data} ->> '$.count' + 1)` })
      .where(
        sql`${securityLog.userId} = ${owner} AND ${securityLog.time} >= ${hourOf(scope.now)} AND ${isSignIn}
          AND ${isFailure} AND ${securityLog.network} = ${scope.client.network}
          AND ${securityLog.sequence} IS NULL`,
      ),
    insertEntries(scope, sql`SELECT ${owner} AS id WHERE changes() = 0`, {
      kind: 'sign-in.failed',
      data: { count: 1 },
    }),
  ] as const

const entry = {
  id: securityLog.id,
  userId: securityLog.userId,
  actorId: securityLog.actorId,
  kind: securityLog.kind,
  time: securityLog.time,
  network: securityLog.network,
  browser: securityLog.browser,
  system: securityLog.system,
  data: securityLog.data,
}

/** A page of one's own log, newest first: entries before the one with id `before` (null: from the newest). */
export const logOf = (scope: AccountScope, { before, limit }: { before: number | null; limit: number }) =>
  statements
    .select({ ...entry, sequence: securityLog.sequence, hash: securityLog.hash })
    .from(securityLog)
    .where(and(eq(securityLog.userId, scope.me), before === null ? undefined : lt(securityLog.id, before)))
    .orderBy(desc(securityLog.id))
    .limit(limit)

const CHECKED_AT_ONCE = 1000
/** The newest sealed entries of one's own log, newest first. */
export const sealedOf = (scope: AccountScope) =>
  statements
    .select({
      ...entry,
      sequence: securityLog.sequence,
      personalHash: securityLog.personalHash,
      previousHash: securityLog.previousHash,
      hash: securityLog.hash,
      erased: securityLog.erased,
    })
    .from(securityLog)
    .where(and(eq(securityLog.userId, scope.me), isNotNull(securityLog.sequence)))
    .orderBy(desc(securityLog.sequence))
    .limit(CHECKED_AT_ONCE)
/** How many of one's own entries wait for the sealer. */
export const unsealedOf = (scope: AccountScope) =>
  statements
    .select({ count: count() })
    .from(securityLog)
    .where(and(eq(securityLog.userId, scope.me), isNull(securityLog.sequence)))

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
        AND ${isSignIn}
      GROUP BY ${securityLog.kind}, quarter`,
  )

const SEALED_AT_ONCE = 200
const l = aliased(securityLog, 'l')
/** A column of the newest sealed entry of the same account. */
const last = <Value>(column: SQL<Value>): SQL<Value | null> =>
  sql`(SELECT ${column} FROM ${from(l)} WHERE ${l.userId} = ${securityLog.userId}
    AND ${l.sequence} IS NOT NULL ORDER BY ${l.sequence} DESC LIMIT 1)`
/** Whether an entry waits for the sealer and is complete: that of failed sign-ins is when its hour is over. */
export const isDueForSeal = (table: typeof securityLog, now: number): SQL =>
  sql`${table.sequence} IS NULL AND (${table.kind} <> 'sign-in.failed' OR ${table.time} < ${sealsUntil(now)})`
/** The oldest entries that wait for the sealer (`data` is JSON), each with the end of its account's chain. */
export const unsealed = ({ now }: JobScope) =>
  selectRows(
    { ...entry, lastSequence: last(optional(l.sequence)), lastHash: last(optional(l.hash)) },
    sql`FROM ${securityLog} WHERE ${isDueForSeal(securityLog, now)} ORDER BY ${securityLog.id}
      LIMIT ${SEALED_AT_ONCE}`,
  )
/** Gives an entry its seal. */
export const seal = (_scope: JobScope, id: number, given: Seal) =>
  statements
    .update(securityLog)
    .set(valuesFor(securityLog, given))
    .where(and(eq(securityLog.id, id), isNull(securityLog.sequence)))
/** Whether a row has all of its seal: the columns are set together. */
export const isSealed = <Row extends { [K in keyof Seal]: Seal[K] | null }>(row: Row): row is Row & Seal =>
  row.sequence !== null && row.hash !== null
