import { type Chain, type End, endSealOf, isAsSealed, placeOf, type Sealed } from './chain'

/** A stretch of a chain, and what is kept beside it. */
export type Stretch = {
  readonly chain: Chain
  /** The newest place that is looked at: the chain's end, or one before it. */
  readonly until: number
  /** Its sealed entries up to there, as many as are looked at, in any order; and any behind the end. */
  readonly entries: readonly Sealed[]
  /** The chain's end with its seal; null: there is none. */
  readonly end: (End & { readonly seal: string }) | null
  /** The end as it was when it was last kept outside of the database; null: it never was. */
  readonly kept: End | null
}

/** How many entries are looked at in one go. */
export const CHECKED_AT_ONCE = 1000
/** The first place of a stretch. */
export const firstPlace = (until: number): number => Math.max(1, until - CHECKED_AT_ONCE + 1)

/**
 * The first place of the stretch where something is not as it was sealed: an entry is changed, missing,
 * forged or in another's place, or the end is not where the Worker last put it. Null: all is as it was.
 */
export async function firstBroken(key: string, stretch: Stretch): Promise<number | null> {
  const { chain, end, kept, until } = stretch
  const last = end?.sequence ?? 0
  const byPlace = new Map(stretch.entries.map((entry) => [placeOf(entry, chain.kind) ?? 0, entry]))
  const broken: number[] = []
  for (let place = firstPlace(until); place <= until; place += 1) {
    const entry = byPlace.get(place)
    const before = byPlace.get(place - 1)
    if (!entry || !(await isAsSealed(key, entry)) || !isBehind(chain, entry, before)) broken.push(place)
    else if (place === kept?.sequence && entry.hash !== kept.hash) broken.push(place)
    else if (place === last && entry.hash !== end?.hash) broken.push(place)
  }
  const isEndProved = end === null || end.seal === (await endSealOf(key, chain, end))
  if (!isEndProved || (kept && kept.sequence > last)) broken.push(last + 1)
  broken.push(...[...byPlace.keys()].filter((place) => place > last))
  return broken.length > 0 ? Math.min(...broken) : null
}

/** Whether an entry of an account follows the one before it; the first of all follows nothing. */
const isBehind = ({ kind }: Chain, entry: Sealed, before: Sealed | undefined): boolean =>
  kind !== 'account' ||
  (before ? entry.previousHash === before.hash : entry.sequence !== 1 || entry.previousHash === '')
