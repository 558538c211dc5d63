import { and, gt, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { JobScope, Scope } from '../../access/scope'
import type { Statement } from '../../data/batch'
import { aliased, from, nameOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { device, failure, session } from '../../data/tables/account'
import { days } from '../../kit/duration'
import type { UserId } from '../../kit/id'
import {
  factors,
  MOST_UNDER_WAY,
  NETWORK_LEAKS_EVERY,
  NETWORK_STOPS_AFTER,
  STOPS_AFTER,
  type Subjects,
  UNDER_WAY_LASTS,
  waitAfter,
} from './rules'

/** Subjects, or where the database finds them: NULL is not counted. */
export type Countable = Pick<Subjects, 'closesAfter'> & {
  readonly [S in keyof Subjects]: Subjects[S] | SQL
}

/** What has been counted against these subjects. */
export const failuresOf = (_scope: Scope, { account, network, device, underWay }: Countable) =>
  statements
    .select()
    .from(failure)
    .where(sql`${failure.subject} IN ${[account, network, device, underWay].filter((one) => one !== null)}`)

/** Our own numbers are no parameters: D1 takes 100 of those. */
const number = (value: number) => sql.raw(String(value))
const DOUBLINGS = [0, 1, 2, 3, 4]
/** The rule `waitAfter` as SQL: the table of its steps, so that counting and refusing are one statement. */
const waitInSql = (count: SQL) => sql`iif(${count} < ${number(STOPS_AFTER)}, 0, CASE ${count}
  ${sql.join(
    DOUBLINGS.map(
      (more) => sql`WHEN ${number(STOPS_AFTER + more)} THEN ${number(waitAfter(STOPS_AFTER + more))}`,
    ),
    sql` `,
  )} ELSE ${number(waitAfter(STOPS_AFTER + DOUBLINGS.length))} END)`

const [a, n, d, w] = [
  aliased(failure, 'a'),
  aliased(failure, 'n'),
  aliased(failure, 'd'),
  aliased(failure, 'w'),
]
const [subjectName, countName, lastName] = [failure.subject, failure.count, failure.last].map(nameOf)
/** How many failures of the network have leaked away, as SQL; the rule is `networkWait`. */
const leaked = sql`CAST(max(0, given.now - ${n.last}) / ${number(NETWORK_LEAKS_EVERY)} AS INTEGER)`
/** What stands against the subjects of `given`, each 0 where there is nothing. */
const standing = {
  account_count: sql`coalesce(${a.count}, 0)`,
  account_last: sql`coalesce(${a.last}, 0)`,
  network_left: sql`coalesce(max(0, ${n.count} - ${leaked}), 0)`,
  network_since: sql`coalesce(iif(${n.count} > ${leaked},
    ${n.last} + ${leaked} * ${number(NETWORK_LEAKS_EVERY)}, given.now), given.now)`,
  device_count: sql`coalesce(${d.count}, 0)`,
  device_last: sql`coalesce(${d.last}, 0)`,
  unjudged: sql`coalesce(iif(${w.last} + ${number(UNDER_WAY_LASTS)} > given.now, ${w.count}, 0), 0)`,
}
const mayStrangerTry = (closesAfter: number) =>
  sql`device IS NULL AND network_left < ${number(NETWORK_STOPS_AFTER)}
  AND account_count < ${number(closesAfter)}
  AND account_last + ${waitInSql(sql`account_count`)} <= now`
const deviceMayTry = sql`device IS NOT NULL AND unjudged < ${number(MOST_UNDER_WAY)}
  AND device_last + ${waitInSql(sql`(device_count - unjudged)`)} <= now`

/**
 * Counts an attempt as failed before it is judged, so that any number at once cannot outrun the count. One
 * that must wait is not counted. The rules are those of `waitOf`.
 */
export function countAttempt(scope: Scope, subjects: Countable) {
  const { account, network, device, underWay, closesAfter } = subjects
  const strangerMayTry = mayStrangerTry(closesAfter)
  const found = Object.entries(standing).map(([name, value]) => sql`${value} AS ${sql.raw(name)}`)
  return statements.run(sql`
    WITH ask AS MATERIALIZED (SELECT given.*, ${sql.join(found, sql`, `)}
      FROM (SELECT ${account} AS account, ${network} AS network, ${device} AS device,
        ${underWay} AS under_way, ${scope.now} AS now) given
      LEFT JOIN ${from(a)} ON ${a.subject} = given.account
      LEFT JOIN ${from(n)} ON ${n.subject} = given.network
      LEFT JOIN ${from(d)} ON ${d.subject} = given.device
      LEFT JOIN ${from(w)} ON ${w.subject} = given.under_way),
    counted (subject, count, last) AS (
      SELECT account, account_count + 1, now FROM ask WHERE ${strangerMayTry}
      UNION ALL SELECT network, network_left + 1, network_since FROM ask WHERE ${strangerMayTry}
      UNION ALL SELECT device, device_count + 1, now FROM ask WHERE ${deviceMayTry}
      UNION ALL SELECT under_way, unjudged + 1, now FROM ask WHERE ${deviceMayTry})
    INSERT INTO ${failure} (${subjectName}, ${countName}, ${lastName})
    SELECT subject, count, last FROM counted WHERE subject IS NOT NULL
    ON CONFLICT (${subjectName}) DO UPDATE SET ${countName} = excluded.${countName},
    ${lastName} = excluded.${lastName}`)
}

/** Takes one attempt out of a count that holds it. */
const takeBack = (subject: string | null) =>
  statements
    .update(failure)
    .set({ count: sql`${failure.count} - 1` })
    .where(and(sql`${failure.subject} = ${subject}`, gt(failure.count, 0)))

/**
 * Ends the row of failures of an account's factor from unknown devices, or that of the known device: an
 * attempt that was counted has succeeded there. The network takes back this one and no other.
 */
export const forgive = (scope: Scope, subjects: Subjects): readonly [Statement, Statement] => [
  statements.delete(failure).where(sql`${failure.subject} = ${subjects.device ?? subjects.account}`),
  subjects.device === null ? takeBack(subjects.network) : settle(scope, subjects),
]

/** Ends these counts, by something that was not counted itself: a mailed link for instance. */
export const forget = (subjects: readonly string[]) =>
  statements.delete(failure).where(inArray(failure.subject, [...subjects]))

/**
 * Forgets what was counted against a person: under these subjects, their id, and their sessions and devices,
 * whose rows must still be there.
 */
export const forgetPerson = (_scope: Scope, owner: SQL<UserId> | UserId, subjects: readonly string[]) =>
  statements.delete(failure).where(sql`${failure.subject} IN (
    SELECT s.value FROM json_each(${JSON.stringify(subjects)}) s
    UNION ALL SELECT f.value || ':account:' || CAST(${owner} AS INTEGER) FROM ${everyFactor}
    UNION ALL SELECT f.value || ':session:' || ${session.id} FROM ${session} CROSS JOIN ${everyFactor}
      WHERE ${session.userId} = ${owner}
    UNION ALL SELECT f.value || k.value || ${device.hash} FROM ${device} CROSS JOIN ${everyFactor}
      CROSS JOIN json_each('[":device:", ":under-way:"]') k WHERE ${device.userId} = ${owner})`)
const everyFactor = sql`json_each(${JSON.stringify(factors)}) f`

/** What a known device has tried is judged: it is under way no more. */
export const settle = (_scope: Scope, { underWay }: Subjects) => takeBack(underWay)

const REMEMBERED = days(90)
/** Erases counts that have not moved for long. */
export const sweepFailures = (job: JobScope) =>
  statements.delete(failure).where(lt(failure.last, job.now - REMEMBERED))

/** Who an attempt is counted by, once the database knows; id -1 where there is nobody. */
export const attemptStanding = (_scope: Scope, id: SQL<number>, knownDevice: SQL<string | null>) =>
  selectRows({ id: sql<number>`coalesce(${id}, -1)`, knownDevice }, sql``)

/** Whether failures have stopped one of these (of accounts and known devices), as SQL. */
export const haveStopped = (subjects: readonly string[]): SQL =>
  subjects.length === 0
    ? sql`FALSE`
    : sql`EXISTS (SELECT 1 FROM ${failure}
        WHERE ${failure.subject} IN ${subjects} AND ${failure.count} >= ${STOPS_AFTER})`
