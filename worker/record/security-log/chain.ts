import { sha256 } from '../../kit/hash'

/** An entry as the chain seals it; times in unix milliseconds. */
export type Entry = {
  readonly id: number
  readonly userId: number
  readonly actorId: number | null
  readonly kind: string
  readonly time: number
  readonly network: string
  readonly browser: string
  readonly system: string
  readonly data: unknown
}
/** A sealed entry; `erased`: when its personal fields went by right (unix milliseconds), or null. */
export type Sealed = Entry & Seal & { readonly erased: number | null }
/** What an entry is sealed with. */
export type Seal = {
  readonly sequence: number
  readonly personalHash: string
  readonly previousHash: string
  readonly hash: string
}
/** What stands in front of an account's first entry. */
export const beginning = { sequence: 0, hash: '' } as const

/** The hash of the fields that go when the person does. */
export const personalHashOf = ({ network, browser, system, data }: Entry): Promise<string> =>
  sha256(JSON.stringify([network, browser, system, data]))

/**
 * The hash of an entry in its place: `SHA-256(previous hash + canonical entry)`. The entry is an array in
 * fixed order, so that key order cannot change it.
 */
export const hashOf = (
  { id, userId, actorId, kind, time }: Entry,
  { sequence, personalHash, previousHash }: Omit<Seal, 'hash'>,
): Promise<string> =>
  sha256(previousHash + JSON.stringify([sequence, id, userId, actorId, kind, time, personalHash]))

/** The seal of an entry behind another. */
export async function sealOf(
  entry: Entry,
  previous: { readonly sequence: number; readonly hash: string },
): Promise<Seal> {
  const place = {
    sequence: previous.sequence + 1,
    personalHash: await personalHashOf(entry),
    previousHash: previous.hash,
  }
  return { ...place, hash: await hashOf(entry, place) }
}

/**
 * The sequence number of the first sealed entry that does not hold, in the order of the chain; null when all
 * do.
 */
export async function firstBroken(entries: readonly Sealed[]): Promise<number | null> {
  let previous: { sequence: number; hash: string } | null = null
  for (const entry of entries) {
    const follows: boolean =
      previous === null || (entry.sequence === previous.sequence + 1 && entry.previousHash === previous.hash)
    const holds =
      (entry.erased !== null || entry.personalHash === (await personalHashOf(entry))) &&
      entry.hash === (await hashOf(entry, entry))
    if (!follows || !holds) return entry.sequence
    previous = entry
  }
  return null
}
