import { type SQL, sql } from 'drizzle-orm'
import { batch, isRead, type Statement } from '../data/batch'
import { statements } from '../data/statements'
import { days } from '../kit/duration'
import { Problem } from '../problems'
import type { JobScope, Scope } from './scope'
import { type Trip, unseal } from './seal'

/** A request that says how to know it again (`Idempotency-Key`), and what a repeat of it is told. */
export type Once = {
  readonly key: string
  /** Method, path and query. */
  readonly operation: string
  readonly bodyHash: string
  /** The thing anew; nothing but the status; or a refusal, for its answer showed a secret. */
  readonly answer: 'thing' | 'nothing' | 'secret'
}
/** What the first of several equal requests did. */
export type Done = { readonly operation: string; readonly bodyHash: string; readonly madeId: number | null }

const KEPT_FOR = days(1)

/** The row of this key, if the same credential (as SQL) has sent it within a day. */
export const doneBefore = (credential: SQL, { key }: Once, now: number) =>
  statements.all<Done>(sql`SELECT operation, body_hash AS "bodyHash", made_id AS "madeId" FROM idempotency_key
    WHERE credential = ${credential} AND key = ${key} AND created > ${now - KEPT_FOR}`)

/** Takes the key for this batch. Touches no row where another request has it. */
export const takeKey = (credential: SQL, { key, operation, bodyHash }: Once, now: number) =>
  statements.run(sql`INSERT INTO idempotency_key (credential, key, operation, body_hash, created)
    VALUES (${credential}, ${key}, ${operation}, ${bodyHash}, ${now})
    ON CONFLICT (credential, key) DO UPDATE SET operation = excluded.operation, body_hash = excluded.body_hash, made_id = NULL, created = excluded.created
    WHERE created <= ${now - KEPT_FOR}`)
/** Notes beside the key what the batch has made. */
export const noteMade = (credential: SQL, { key }: Once, made: SQL) =>
  statements.run(
    sql`UPDATE idempotency_key SET made_id = ${made} WHERE credential = ${credential} AND key = ${key}`,
  )
/** Forgets keys that are a day old. */
export const sweepKeys = ({ now }: JobScope) =>
  statements.run(sql`DELETE FROM idempotency_key WHERE created <= ${now - KEPT_FOR}`)

/** Refuses what uses the key for something else, and what would show a secret again. */
export function mustRepeat({ operation, bodyHash, answer }: Once, done: Done): void {
  if (done.operation !== operation || done.bodyHash !== bodyHash) throw new Problem('idempotency-key-reused')
  if (answer === 'secret') throw new Problem('already-created')
}

/**
 * The id of what a batch makes, given the newest one as SQL; in a repeat of the request, of what was made
 * then. The statements that read it for the answer name it so.
 */
export function made<Id>(scope: Scope, newest: SQL<Id>): SQL<Id> {
  const { trip } = unseal(scope)
  if (trip.done) return sql<Id>`${trip.done.madeId}`
  trip.makes = newest
  return newest
}
const isNothing = (answer: unknown) => answer === undefined || (Array.isArray(answer) && answer.length === 0)

/**
 * What the statements of a list that only read give now; the others give nothing, for they are not done
 * again. One trip, none where nothing reads. Refuses with `not-found` where what was made is gone.
 */
export async function readAgain(
  { database, done }: Trip,
  list: readonly Statement[],
): Promise<readonly unknown[]> {
  const asking = list.filter(isRead)
  const answers: readonly unknown[] = asking.length > 0 ? await batch(database, asking) : []
  const isGone = done?.madeId ? answers.some(isNothing) : asking.length > 0 && answers.every(isNothing)
  if (isGone) throw new Problem('not-found')
  return list.map((one) => answers[asking.indexOf(one)])
}
