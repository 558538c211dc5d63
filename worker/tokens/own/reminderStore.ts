import { sql } from 'drizzle-orm'
import type { JobScope } from '../../access/scope'
import { statements } from '../../data/statements'
import { days } from '../../kit/duration'

/** How many days ahead a token's person is told, the first time and the last. */
const FIRST = 7
const LAST = 1

/** Which it is time for, of the token `t`. A token that was made for less than that is not told of. */
const due = ({ now }: JobScope, daysAhead: number) =>
  sql`(t.expires <= ${now + days(daysAhead)} AND t.expires - t.created > ${days(daysAhead)}
      AND coalesce(t.told_days_ahead, ${FIRST + 1}) > ${daysAhead})`
/** Whether the person of the token `t` is to be told now. */
export const isDue = (job: JobScope) =>
  sql`t.kind <> 'session' AND t.expires > ${job.now} AND t.expires <= ${job.now + days(FIRST)}
      AND (${due(job, FIRST)} OR ${due(job, LAST)})`
/** Writes down that they were. */
export const markNotified = (job: JobScope) =>
  statements.run(
    sql`UPDATE management_token AS t SET told_days_ahead = iif(t.expires <= ${job.now + days(LAST)},
        ${LAST}, ${FIRST}) WHERE ${isDue(job)}`,
  )
/** Erases tokens that have expired. */
export const sweepTokens = (job: JobScope) =>
  statements.run(sql`DELETE FROM management_token WHERE expires <= ${job.now}`)
