import { sql } from 'drizzle-orm'
import { batch, type Results, type Statement } from '../data/batch'
import { statements } from '../data/statements'
import { Problem } from '../problems'
import { commitOnce, isTaken } from './commit'
import { type Done, doneBefore, mustRepeat, type Once, readAgain } from './idempotency'
import type { AccountScope, AnyoneScope, ClaimScope, Entered, JobScope, UnitScope } from './scope'
import { entered, unseal } from './seal'

/** One trip: facts, last-used, then the queries. Nobody sees an answer before the verdict on the facts. */
export async function enter<S extends ClaimScope, const Q extends readonly Statement[]>(
  scope: S,
  queries: Q,
): Promise<readonly [Entered<S>, Results<Q>]> {
  const { text, no, answers } = await look(scope, queries)
  if (no) throw no
  return [entered(scope, text), answers]
}

/**
 * The same trip with the verdict as a value, and with what the request did before, where it names an
 * idempotency key.
 */
async function look<S extends ClaimScope, const Q extends readonly Statement[]>(
  scope: S,
  queries: Q,
  once?: Once,
) {
  const { trip, question } = unseal(scope)
  if (!question) throw new Error('A scope without a claim cannot enter')
  const now = trip.now()
  const facts = statements.get<{ facts: string }>(sql`SELECT ${question.factsText(now)} AS facts`)
  const touched = trip.isBackground ? [] : [question.touch(now)]
  const before = once ? [doneBefore(question.credential(now), once, now)] : []
  const [row, ...results] = await batch(trip.database, [facts, ...touched, ...before, ...queries])
  const text = (row as { facts: string }).facts
  const known: unknown = JSON.parse(text)
  const no = question.verdict(known)
  if (!no) trip.tokenExpires = question.expires(known)
  // The list is facts, perhaps the touch and the key, then the queries.
  const [done] = once ? (results[touched.length] as readonly Done[]) : []
  return { text, no, done, answers: results.slice(touched.length + before.length) as unknown as Results<Q> }
}

/** The answers of the queries in one trip, when the caller may have them. */
export async function read<const Q extends readonly Statement[]>(
  scope: AccountScope | UnitScope | AnyoneScope | JobScope,
  queries: Q,
): Promise<Results<Q>> {
  const { trip, question } = unseal(scope)
  if (!question) return batch(trip.database, queries)
  // Only scopes with a claim have a question.
  return (await enter(scope as ClaimScope, queries))[1]
}

const ATTEMPTS = 3
/**
 * Facts, decision, commit: two trips; from the facts again while they change under it, three times at most. A
 * repeat of a request only reads.
 */
export async function write<
  S extends ClaimScope,
  const Q extends readonly Statement[],
  const W extends readonly Statement[],
>(
  scope: S,
  queries: Q,
  decide: (entered: Entered<S>, ...known: Results<Q>) => W | Promise<W>,
): Promise<Results<W>> {
  const { trip } = unseal(scope)
  for (let attempt = 1; ; attempt += 1) {
    const { text, no, done, answers } = await look(scope, queries, trip.once)
    const isSilent = done !== undefined && trip.once?.answer === 'nothing'
    if (no && !(isSilent && isDone(no))) throw no
    if (trip.once && done) mustRepeat(trip.once, done)
    // Nothing is read of an answer without a body.
    if (isSilent) return [] as unknown as Results<W>
    if (done) trip.done = done
    const passed = entered(scope, text)
    const list = await decide(passed, ...answers)
    // What is read again gives what the list's own statements do.
    if (done) return (await readAgain(trip, list)) as unknown as Results<W>
    try {
      return await commitOnce(passed, list)
    } catch (error) {
      if (!mayPass(error) || attempt === ATTEMPTS) throw error
      trip.database.meter.retries += 1
    }
  }
}

/**
 * Whether the facts changed under a write, or another request with its key was faster: from the facts on it
 * may go otherwise.
 */
const mayPass = (error: unknown): boolean =>
  isTaken(error) || (error instanceof Problem && error.kind === 'changed')
/**
 * Whether a "no" only says that what a request asks for is so already: a repeat of the one that made it so
 * hears what that one did.
 */
const isDone = ({ kind }: Problem): boolean => kind === 'you-are-already-member'
