import { eq, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { JobScope, Scope } from '../../access/scope'
import { aliased, from, nameOf, selectRows } from '../../data/rows'
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

const f = aliased(failure, 'f')
const [subjectName, countName, lastName] = [failure.subject, failure.count, failure.last].map(nameOf)
const NEVER = Number.MAX_SAFE_INTEGER
/**
 * The rule `waitAfter` as SQL: the table of its steps, so that counting and refusing are one statement. Its
 * numbers are ours and no parameters: D1 takes 100 of those.
 */
const waitInSql = (stopsAfter: number) => {
  const number = (value: number) => sql.raw(String(value))
  const steps = [0, 1, 2, 3, 4].map(
    (more) =>
      sql`WHEN ${f.count} = ${number(stopsAfter + more)} THEN
          ${number(waitAfter(stopsAfter + more, stopsAfter))}`,
  )
  const longest = number(waitAfter(stopsAfter + 5, stopsAfter))
  return sql`(CASE WHEN ${f.count} < ${number(stopsAfter)} THEN 0 ${sql.join(steps, sql` `)}
      ELSE ${longest} END)`
}
const isStopped = (subject: 'account' | 'network' | 'device', stopsAfter: number, closesAfter: number) =>
  sql`EXISTS (SELECT 1 FROM ${from(f)} WHERE ${f.subject} = ${sql.raw(`ask.${subject}`)}
    AND (${f.count} >= ${closesAfter} OR ${f.last} + ${waitInSql(stopsAfter)} > ask.now))`

/**
 * Counts an attempt as failed before it is judged, so that any number at once cannot outrun the count. One
 * that must wait is not counted.
 */
export function countAttempt(scope: Scope, { account, network, device }: Countable, isKnownDevice: SQL) {
  const stranger = sql`NOT ask.is_known AND NOT ${isStopped('account', STOPS_AFTER, CLOSES_AFTER)}
      AND NOT ${isStopped('network', NETWORK_STOPS_AFTER, NEVER)}`
  const known = sql`ask.is_known AND NOT ${isStopped('device', STOPS_AFTER, NEVER)}`
  return statements.run(sql`
    WITH ask AS (SELECT ${account} AS account, ${network} AS network, ${device} AS device,
    ${isKnownDevice} AS is_known, ${scope.now} AS now),
      counted AS (SELECT account AS subject, now FROM ask WHERE ${stranger} UNION ALL SELECT network, now
      FROM ask WHERE ${stranger}
        UNION ALL SELECT device, now FROM ask WHERE ${known})
    INSERT INTO ${failure} (${subjectName}, ${countName}, ${lastName}) SELECT subject, 1, now FROM counted
    WHERE subject IS NOT NULL
    ON CONFLICT (${subjectName}) DO UPDATE SET ${countName} = ${countName} + 1,
    ${lastName} = excluded.${lastName}`)
}

/**
 * Ends the row of failures of an account's factor: it has succeeded, or a mailed link was used. The network
 * only takes back this one attempt.
 */
export const forgive = (_scope: Scope, { account, network, device }: Subjects) => [
  statements.delete(failure).where(inArray(failure.subject, device ? [account, device] : [account])),
  statements
    .update(failure)
    .set({ count: sql`max(0, ${failure.count} - 1)` })
    .where(eq(failure.subject, network)),
]

const REMEMBERED = days(90)
/** Erases counts that have not moved for long. */
export const sweepFailures = (job: JobScope) =>
  statements.delete(failure).where(lt(failure.last, job.now - REMEMBERED))

/** Who an attempt is counted by, once the database knows; id -1 where there is nobody. */
export const attemptStanding = (_scope: Scope, id: SQL<number>, isKnownDevice: SQL) =>
  selectRows({ id: sql<number>`coalesce(${id}, -1)`, isKnownDevice: sql<0 | 1>`${isKnownDevice}` }, sql``)

/** Whether failures have stopped one of these (of accounts and known devices), as SQL. */
export const haveStopped = (subjects: readonly string[]): SQL =>
  sql`EXISTS (SELECT 1 FROM ${failure}
    WHERE ${failure.subject} IN ${subjects} AND ${failure.count} >= ${STOPS_AFTER})`
