import { type Column, lte, sql } from 'drizzle-orm'
import type { JobScope } from '../../access/scope'
import { isActivePerson } from '../../data/live'
import { aliased, from } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { managementToken } from '../../data/tables/tokens'
import { days } from '../../kit/duration'
import { recipientIn } from '../../people/recipientStore'

/** How many days ahead a token's person is told, the first time and the last. */
const FIRST = 7
const LAST = 1

/** The table of tokens, aliased or not. */
type Tokens = { readonly [Name in 'kind' | 'created' | 'expires' | 'toldDaysAhead']: Column }
/** Which it is time for, of a token. One that was made for less than that is not told of. */
const due = ({ now }: JobScope, t: Tokens, daysAhead: number) =>
  sql`(${t.expires} <= ${now + days(daysAhead)} AND ${t.expires} - ${t.created} > ${days(daysAhead)}
      AND coalesce(${t.toldDaysAhead}, ${FIRST + 1}) > ${daysAhead})`
/** Whether the person of a token is to be told now. */
const isDue = (job: JobScope, t: Tokens) =>
  sql`${t.kind} <> 'session' AND ${t.expires} > ${job.now} AND ${t.expires} <= ${job.now + days(FIRST)}
      AND (${due(job, t, FIRST)} OR ${due(job, t, LAST)})`

const [t, u] = [aliased(managementToken, 't'), aliased(user, 'u')]
/** Each person who is to be told now as the recipient of a mail of their own about each such token. */
export const eachExpiring = (job: JobScope) => ({
  from: sql`${from(t)} JOIN ${from(u)} ON ${u.id} = coalesce(${t.userId}, ${t.creatorId})
    AND ${isActivePerson(u)}`,
  when: isDue(job, t),
  to: recipientIn(u),
})
/** What such a mail tells. */
export const expiring = { thing: sql<string>`${t.description}`, expires: sql<number>`${t.expires}` }
/** Writes down that they were told. */
export const markNotified = (job: JobScope) =>
  statements
    .update(managementToken)
    .set({
      toldDaysAhead: sql`iif(${managementToken.expires} <= ${job.now + days(LAST)}, ${LAST}, ${FIRST})`,
    })
    .where(isDue(job, managementToken))
/** Erases tokens that have expired. */
export const sweepTokens = (job: JobScope) =>
  statements.delete(managementToken).where(lte(managementToken.expires, job.now))
