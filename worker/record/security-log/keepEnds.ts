import { z } from 'zod'
import { commit } from '../../access/commit'
import { read } from '../../access/enter'
import type { JobScope } from '../../access/scope'
import { jsonIn } from '../../kit/json'
import type { Chain, End } from './chain'
import * as store from './chainStore'

/**
 * The ends of the chains outside of the database, in KV: whoever turns back the database does not turn back
 * these. Once a day for each chain that has grown; the chains of neighbouring ids share a value, a shelf.
 */
const shelfNameOf = ({ kind, ownerId }: Chain): string =>
  `log-ends/${kind}/${Math.floor(ownerId / store.SHELF)}`
const shelf = z.record(z.string(), z.tuple([z.int(), z.string()]))

const SHELVES_A_RUN = 20
/** Keeps the ends that are due, a shelf at a time, the longest waiting first. Gives how many shelves. */
export async function keepEnds(scope: JobScope, kv: KVNamespace): Promise<number> {
  for (let done = 0; done < SHELVES_A_RUN; done += 1) {
    const [ends] = await read(scope, [store.endsToKeep(scope)])
    const [first] = ends
    if (!first) return done
    const all = ends.map(({ ownerId, sequence, hash }) => [ownerId, [sequence, hash]])
    await kv.put(shelfNameOf(first), JSON.stringify(Object.fromEntries(all)))
    await commit(scope, [store.markKept(scope, ends)])
  }
  return SHELVES_A_RUN
}

/** The end of a chain as it was last kept; null: it never was, or KV cannot say. */
export async function keptEnd(kv: KVNamespace, chain: Chain): Promise<End | null> {
  const text = await kv.get(shelfNameOf(chain)).catch(() => null)
  const found = shelf.safeParse(jsonIn(text ?? ''))
  const [sequence, hash] = found.data?.[chain.ownerId] ?? []
  return sequence === undefined || hash === undefined ? null : { sequence, hash }
}
