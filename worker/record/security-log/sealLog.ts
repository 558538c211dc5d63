import { commit } from '../../access/commit'
import { read } from '../../access/enter'
import type { JobScope } from '../../access/scope'
import { jsonIn } from '../../kit/json'
import { beginning, sealOf } from './chain'
import * as store from './store'

/**
 * Seals what waits, oldest first, each account's entries into its own chain. Two sealers at once: the unique
 * place lets one batch through, the other's fails whole and is done at the next run. Gives how many.
 */
export async function sealLog(scope: JobScope): Promise<number> {
  const [waiting] = await read(scope, [store.unsealed(scope)])
  const ends = new Map<number, { sequence: number; hash: string }>()
  const seals = []
  // In order, since each seal holds the one before it.
  for (const { lastSequence, lastHash, ...row } of waiting) {
    const entry = { ...row, data: jsonIn(row.data) }
    const known =
      lastSequence === null || lastHash === null ? beginning : { sequence: lastSequence, hash: lastHash }
    const seal = await sealOf(entry, ends.get(entry.userId) ?? known)
    ends.set(entry.userId, seal)
    seals.push(store.seal(scope, entry.id, seal))
  }
  if (seals.length > 0) await commit(scope, seals)
  return seals.length
}
