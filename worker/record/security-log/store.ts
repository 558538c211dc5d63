import { and, asc, count, desc, eq, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, JobScope, Scope } from '../../access/scope'
import { statements } from '../../data/statements'
import { securityLog } from '../../data/tables/security-log'
import type { UserId } from '../../kit/id'
import type { Seal } from './chain'
import type { LogKind } from './kinds.table'
import { countedSince, QUARTER, type Quarter } from './rules'

/** Names and ids as they were; never a secret. */
export type LogData = Readonly<Record<string, string | number | boolean | null>>

/**
 * Writes an entry, unsealed, into the log of the person that `owner` names; none when it names nobody. Rides
 * in the batch of its change.
 */
export const logEvent = (
  scope: Scope,
  owner: SQL<UserId> | UserId,
  kind: LogKind,
  data: LogData = {},
  actor: SQL<UserId> | UserId | null = null,
) => {
  const { network, browser, system } = scope.client
  return statements.run(sql`INSERT INTO security_log (user_id, actor_id, kind, time, network, browser,
      system, data)
    SELECT owner.id, ${actor}, ${kind}, ${scope.now}, ${network}, ${browser}, ${system},
    ${JSON.stringify(data)} FROM (SELECT ${owner} AS id) owner WHERE owner.id IS NOT NULL`)
}

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

/**
 * How often one signed in and failed to, by quarters of an hour. The kinds stand in the words of the index
 * that serves it.
 */
export const signInsOf = (scope: AccountScope) =>
  statements.all<Quarter>(sql`SELECT kind, time / ${QUARTER} AS quarter, count(*) AS count FROM security_log
    WHERE user_id = ${scope.me} AND time >= ${countedSince(scope.now)}
    AND kind IN ('session.started', 'sign-in.failed') GROUP BY kind, quarter`)

const SEALED_AT_ONCE = 200
/** The oldest entries that wait for the sealer, each with the end of its account's chain. */
export const unsealed = (_scope: JobScope) => {
  const last = (column: 'sequence' | 'hash') =>
    sql<
      string | number | null
    >`(SELECT l.${sql.identifier(column)} FROM security_log l WHERE l.user_id = security_log.user_id
        AND l.sequence IS NOT NULL ORDER BY l.sequence DESC LIMIT 1)`
  return statements
    .select({
      ...entry,
      lastSequence: last('sequence').as('last_sequence'),
      lastHash: last('hash').as('last_hash'),
    })
    .from(securityLog)
    .where(isNull(securityLog.sequence))
    .orderBy(asc(securityLog.id))
    .limit(SEALED_AT_ONCE)
}
/** Gives an entry its seal. */
export const seal = (_scope: JobScope, id: number, given: Seal) =>
  statements
    .update(securityLog)
    .set(given)
    .where(and(eq(securityLog.id, id), isNull(securityLog.sequence)))
/** Whether a row has all of its seal: the columns are set together. */
export const isSealed = <Row extends { [K in keyof Seal]: Seal[K] | null }>(row: Row): row is Row & Seal =>
  row.sequence !== null && row.hash !== null
