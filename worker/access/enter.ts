import { batch, type Results, type Statement } from '../data/batch'
import { Problem } from '../problems'
import { commit } from './commit'
import { factsOf, touch } from './facts'
import type { AccountScope, AnyoneScope, EnteredAccount, JobScope } from './scope'
import { entered, unseal } from './seal'
import { accountVerdict } from './verdict'

/** One trip: facts, last-used, then the queries. Nobody sees an answer before the verdict on the facts. */
export async function enter<const Q extends readonly Statement[]>(
  scope: AccountScope,
  queries: Q,
): Promise<readonly [EnteredAccount, Results<Q>]> {
  const { trip, claim } = unseal(scope)
  if (!claim) throw new Error('A scope without a claim cannot enter')
  const now = trip.now()
  const touched = trip.isBackground ? [] : [touch(claim, now)]
  const [row, ...results] = await batch(trip.database, [factsOf(claim, now), ...touched, ...queries])
  const text = (row as { facts: string }).facts
  const no = accountVerdict(JSON.parse(text))
  if (no) throw new Problem(no)
  // The list is facts, perhaps the touch, then the queries: what is left after the first ones is the queries' results.
  return [entered(scope, text), results.slice(touched.length) as unknown as Results<Q>]
}

/** The answers of the queries in one trip, when the caller may have them. */
export async function read<const Q extends readonly Statement[]>(
  scope: AccountScope | AnyoneScope | JobScope,
  queries: Q,
): Promise<Results<Q>> {
  const { trip, claim } = unseal(scope)
  if (!claim) return batch(trip.database, queries)
  return (await enter(scope as AccountScope, queries))[1]
}

const ATTEMPTS = 3
/** Facts, decision, commit: two trips; from the facts again while they change under it, three times at most. */
export async function write<const Q extends readonly Statement[], const W extends readonly Statement[]>(
  scope: AccountScope,
  queries: Q,
  decide: (entered: EnteredAccount, ...known: Results<Q>) => W | Promise<W>,
): Promise<Results<W>> {
  for (let attempt = 1; ; attempt += 1) {
    const [passed, known] = await enter(scope, queries)
    try {
      return await commit(passed, await decide(passed, ...known))
    } catch (error) {
      if (!(error instanceof Problem && error.kind === 'changed') || attempt === ATTEMPTS) throw error
    }
  }
}
