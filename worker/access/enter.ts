import { sql } from 'drizzle-orm'
import { batch, type Results, type Statement } from '../data/batch'
import { statements } from '../data/statements'
import { Problem } from '../problems'
import { commit } from './commit'
import type { AccountScope, AnyoneScope, ClaimScope, Entered, JobScope, UnitScope } from './scope'
import { entered, unseal } from './seal'

/** One trip: facts, last-used, then the queries. Nobody sees an answer before the verdict on the facts. */
export async function enter<S extends ClaimScope, const Q extends readonly Statement[]>(
  scope: S,
  queries: Q,
): Promise<readonly [Entered<S>, Results<Q>]> {
  const { trip, question } = unseal(scope)
  if (!question) throw new Error('A scope without a claim cannot enter')
  const now = trip.now()
  const facts = statements.get<{ facts: string }>(sql`SELECT ${question.factsText(now)} AS facts`)
  const touched = trip.isBackground ? [] : [question.touch(now)]
  const [row, ...results] = await batch(trip.database, [facts, ...touched, ...queries])
  const text = (row as { facts: string }).facts
  const known: unknown = JSON.parse(text)
  const no = question.verdict(known)
  if (no) throw no
  trip.tokenExpires = question.expires(known)
  // The list is facts, perhaps the touch, then the queries: what is left after the first ones is the queries' results.
  return [entered(scope, text), results.slice(touched.length) as unknown as Results<Q>]
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
/** Facts, decision, commit: two trips; from the facts again while they change under it, three times at most. */
export async function write<S extends ClaimScope, const Q extends readonly Statement[], const W extends readonly Statement[]>(
  scope: S,
  queries: Q,
  decide: (entered: Entered<S>, ...known: Results<Q>) => W | Promise<W>,
): Promise<Results<W>> {
  for (let attempt = 1; ; attempt += 1) {
    const [passed, known] = await enter(scope, queries)
    try {
      return await commit(passed, await decide(passed, ...known))
    } catch (error) {
      if (!(error instanceof Problem && error.kind === 'changed') || attempt === ATTEMPTS) throw error
      unseal(scope).trip.database.meter.retries += 1
    }
  }
}
