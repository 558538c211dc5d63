import { inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { JobScope, Scope } from '../../access/scope'
import { statements } from '../../data/statements'
import { failure } from '../../data/tables/account'
import { days } from '../../kit/duration'
import { CLOSES_AFTER, NETWORK_STOPS_AFTER, STOPS_AFTER, type Subjects, waitAfter } from './rules'

/** Subjects, or where the database finds them: NULL is not counted. */
export type Countable = { readonly [S in keyof Subjects]: Subjects[S] | SQL }

const present = ({ account, network, device }: Countable) => [account, network, ...(device ? [device] : [])]

/** What has been counted against these subjects. */
export const failuresOf = (_scope: Scope, subjects: Countable) =>
  statements
    .select()
    .from(failure)
    .where(sql`${failure.subject} IN ${present(subjects)}`)

const NEVER = Number.MAX_SAFE_INTEGER
/**
 * The rule `waitAfter` as SQL: the table of its steps, so that counting and refusing are one statement. Its
 * numbers are ours and no parameters: D1 takes 100 of those.
 */
const waitInSql = (stopsAfter: number) => {
  const steps = [0, 1, 2, 3, 4].map(
    (more) => `WHEN f.count = ${stopsAfter + more} THEN ${waitAfter(stopsAfter + more, stopsAfter)}`,
  )
  return sql.raw(
    `(CASE WHEN f.count < ${stopsAfter} THEN 0 ${steps.join(' ')} ELSE ${waitAfter(stopsAfter + 5, stopsAfter)} END)`,
  )
}
const isStopped = (subject: 'account' | 'network' | 'device', stopsAfter: number, closesAfter: number) =>
  sql`EXISTS (SELECT 1 FROM failure f WHERE f.subject = ${sql.raw(`ask.${subject}`)} AND (f.count >= ${closesAfter} OR f.last + ${waitInSql(stopsAfter)} > ask.now))`

/**
 * Counts an attempt as failed before it is judged, so that any number at once cannot outrun the count. One
 * that must wait is not counted.
 */
export function countAttempt(scope: Scope, { account, network, device }: Countable, isKnownDevice: SQL) {
  const stranger = sql`NOT ask.is_known AND NOT ${isStopped('account', STOPS_AFTER, CLOSES_AFTER)} AND NOT ${isStopped('network', NETWORK_STOPS_AFTER, NEVER)}`
  const known = sql`ask.is_known AND NOT ${isStopped('device', STOPS_AFTER, NEVER)}`
  return statements.run(sql`
    WITH ask AS (SELECT ${account} AS account, ${network} AS network, ${device} AS device, ${isKnownDevice} AS is_known, ${scope.now} AS now),
      counted AS (SELECT account AS subject, now FROM ask WHERE ${stranger} UNION ALL SELECT network, now FROM ask WHERE ${stranger}
        UNION ALL SELECT device, now FROM ask WHERE ${known})
    INSERT INTO failure (subject, count, last) SELECT subject, 1, now FROM counted WHERE subject IS NOT NULL
    ON CONFLICT (subject) DO UPDATE SET count = count + 1, last = excluded.last`)
}

/**
 * Ends the row of failures of an account's factor: it has succeeded, or a mailed link was used. The network
 * only takes back this one attempt.
 */
export const forgive = (_scope: Scope, { account, network, device }: Subjects) => [
  statements.delete(failure).where(inArray(failure.subject, device ? [account, device] : [account])),
  statements.run(sql`UPDATE failure SET count = max(0, count - 1) WHERE subject = ${network}`),
]

const REMEMBERED = days(90)
/** Erases counts that have not moved for long. */
export const sweepFailures = (job: JobScope) =>
  statements.delete(failure).where(lt(failure.last, job.now - REMEMBERED))

/** Who an attempt is counted by, once the database knows; id -1 where there is nobody. */
export const standingOf = (_scope: Scope, id: SQL<number>, isKnownDevice: SQL) =>
  statements.get<{ id: number; isKnownDevice: number }>(
    sql`SELECT coalesce(${id}, -1) AS id, ${isKnownDevice} AS isKnownDevice`,
  )
