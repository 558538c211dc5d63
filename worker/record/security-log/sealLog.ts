import { commit } from '../../access/commit'
import { read } from '../../access/enter'
import type { JobScope } from '../../access/scope'
import { Problem } from '../../problems'
import { beginning, type Chain, chainsOf, type End, endSealOf, sealOf } from './chain'
import * as store from './chainStore'

/** How many entries were sealed, and where the chains that they went into end now: for the log line. */
export type SealedNow = {
  readonly count: number
  readonly ends: readonly (readonly [kind: Chain['kind'], ownerId: number, sequence: number, hash: string])[]
}

/**
 * Seals what waits, oldest first, each entry into the chains that it belongs to. Two sealers at once: the
 * ends of the chains let one batch through, the other's is refused whole: it has nothing to do any more, or
 * does it at the next run.
 */
export async function sealLog(scope: JobScope, key: string): Promise<SealedNow> {
  const [waiting, known] = await read(scope, [store.unsealed(scope), store.endsOfUnsealed(scope)])
  if (waiting.length === 0) return { count: 0, ends: [] }
  const ends = new Map<string, Chain & End>()
  for (const end of known) ends.set(nameOf(end), await provedOr(key, end))
  const endOf = (chain: Chain): End => ends.get(nameOf(chain)) ?? beginning
  const seals = []
  // In order, since each seal holds the places of the ones before it.
  for (const entry of waiting) {
    const seal = await sealOf(key, entry, endOf)
    for (const chain of chainsOf(entry))
      ends.set(nameOf(chain), { ...chain, sequence: endOf(chain).sequence + 1, hash: seal.hash })
    seals.push({ id: entry.id, ...seal })
  }
  const reached = [...ends.values()]
  const sealed = await Promise.all(
    reached.map(async (end) => ({ ...end, seal: await endSealOf(key, end, end) })),
  )
  try {
    await commit(scope, [store.refuseMoved(reached, known), store.seal(seals), store.setEnds(scope, sealed)])
  } catch (error) {
    if (error instanceof Problem && error.kind === 'changed') return { count: 0, ends: [] }
    throw error
  }
  return {
    count: seals.length,
    ends: reached.map(({ kind, ownerId, sequence, hash }) => [kind, ownerId, sequence, hash] as const),
  }
}

const nameOf = ({ kind, ownerId }: Chain): string => `${kind} ${ownerId}`
/**
 * A chain's end to go on from. One that the key did not seal is no work of ours: a place is left out behind
 * it, so that whoever verifies sees for good that something was there.
 */
async function provedOr(key: string, { seal, ...end }: store.EndRow): Promise<Chain & End> {
  const isProved = seal === (await endSealOf(key, end, end))
  return isProved ? end : { ...end, sequence: end.sequence + 1 }
}
