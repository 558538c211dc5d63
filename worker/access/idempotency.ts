import { type SQL, sql } from 'drizzle-orm'
import { type RowOf, selectRows } from '../data/rows'
import { statements } from '../data/statements'
import { idempotencyKey as key } from '../data/tables/idempotency'
import { days } from '../kit/duration'
import { Problem } from '../problems'
import type { JobScope } from './scope'

/** A request that says how to recognize it when it is sent again (`Idempotency-Key`). */
export type IdempotencyRequest = {
  readonly key: string
  /** HMAC of method, path and query. */
  readonly operation: string
  /** HMAC of the body as it was sent. */
  readonly bodyHash: string
  /** What a repeat hears: the thing anew; the status alone; or a refusal, for the answer showed a secret. */
  readonly repeat: 'thing' | 'nothing' | 'secret'
}
const columns = { operation: key.operation, bodyHash: key.bodyHash, madeId: key.madeId }
/** What the first of several equal requests did. */
export type IdempotencyRecord = RowOf<typeof columns>

const KEPT_FOR = days(1)
const isOf = (credential: SQL, request: IdempotencyRequest) =>
  sql`${key.credential} = ${credential} AND ${key.key} = ${request.key}`

/** The row of this key, if the same credential (as SQL) has sent it within a day. */
export const recordsOf = (credential: SQL, request: IdempotencyRequest, now: number) =>
  selectRows(
    columns,
    sql`FROM ${key} WHERE ${isOf(credential, request)} AND ${key.created} > ${now - KEPT_FOR}`,
  )
/** Takes the key for this batch. Touches no row where another request has it. */
export const takeKey = (credential: SQL, request: IdempotencyRequest, now: number) => {
  const taken = { operation: request.operation, bodyHash: request.bodyHash, madeId: null, created: now }
  return statements
    .insert(key)
    .values({ credential, key: request.key, ...taken })
    .onConflictDoUpdate({
      target: [key.credential, key.key],
      set: taken,
      setWhere: sql`${key.created} <= ${now - KEPT_FOR}`,
    })
}
/** Notes beside the key the id of what the batch has made. */
export const noteMade = (credential: SQL, request: IdempotencyRequest, id: SQL) =>
  statements
    .update(key)
    .set({ madeId: sql`${id}` })
    .where(isOf(credential, request))
/** Forgets keys that are a day old. */
export const sweepKeys = ({ now }: JobScope) =>
  statements.delete(key).where(sql`${key.created} <= ${now - KEPT_FOR}`)

/** Refuses what uses the key for something else, and what would show a secret again. */
export function assertRepeats(request: IdempotencyRequest, record: IdempotencyRecord): void {
  if (record.operation !== request.operation || record.bodyHash !== request.bodyHash)
    throw new Problem('idempotency-key-reused')
  if (request.repeat === 'secret') throw new Problem('already-created')
}
