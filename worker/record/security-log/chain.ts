import { hmac } from '../../kit/hash'

/**
 * The chains of the log: one for each account, maintainer, organization and project, and one of all entries.
 * An entry stands in each that it belongs to, in a place of its own: places have no gaps, and the end of a
 * chain is kept beside it. What is said of an entry and of an end is proved by an HMAC under a key of the
 * Worker: who has the database alone can make neither.
 */
export const chainKinds = ['account', 'maintainer', 'organization', 'project', 'platform'] as const
/** Whose chain: that of all entries has owner 0. */
export type Chain = { readonly kind: (typeof chainKinds)[number]; readonly ownerId: number }
/** Where a chain ends: how many entries are sealed, and the hash of the newest; none: 0 and ''. */
export type End = { readonly sequence: number; readonly hash: string }
/** What stands in front of a chain's first entry. */
export const beginning: End = { sequence: 0, hash: '' }

/** An entry as the chains seal it; times in unix milliseconds, `data` the JSON as it is stored. */
export type Entry = {
  readonly id: number
  readonly userId: number | null
  readonly actorId: number | null
  readonly applicationTokenId: number | null
  readonly maintainerId: number | null
  readonly organizationId: number | null
  readonly projectId: number | null
  readonly kind: string
  readonly time: number
  readonly network: string
  readonly browser: string
  readonly system: string
  readonly data: string
}
/** Its places, counted from 1; null: it belongs to no such chain. */
type Places = {
  readonly sequence: number | null
  readonly maintainerSequence: number | null
  readonly organizationSequence: number | null
  readonly projectSequence: number | null
  readonly platformSequence: number
}
/** What an entry is sealed with. */
export type Seal = Places & {
  readonly personalHash: string
  /** The hash of the entry before it in the account's chain. */
  readonly previousHash: string
  readonly hash: string
}
/** A sealed entry; `erased`: when its personal fields went by right (unix milliseconds), or null. */
export type Sealed = Entry & Seal & { readonly erased: number | null }

const placeIn = {
  account: 'sequence',
  maintainer: 'maintainerSequence',
  organization: 'organizationSequence',
  project: 'projectSequence',
  platform: 'platformSequence',
} as const satisfies Readonly<Record<Chain['kind'], keyof Places>>
const ownerIn = {
  account: 'userId',
  maintainer: 'maintainerId',
  organization: 'organizationId',
  project: 'projectId',
} as const satisfies Readonly<Record<Exclude<Chain['kind'], 'platform'>, keyof Entry>>

/** The place of a sealed entry in a chain of that kind; null: it belongs to none. */
export const placeOf = (seal: Places, kind: Chain['kind']): number | null => seal[placeIn[kind]]
/** The chains that an entry belongs to. */
export const chainsOf = (entry: Entry): Chain[] =>
  chainKinds.flatMap((kind) => {
    const ownerId = kind === 'platform' ? 0 : entry[ownerIn[kind]]
    return ownerId === null ? [] : [{ kind, ownerId }]
  })

const proof = (key: string, of: string, fields: readonly unknown[]): Promise<string> =>
  hmac(key, `security-log:${of}:${JSON.stringify(fields)}`)
const whence = (key: string, { id, network, browser, system }: Entry) =>
  proof(key, 'whence', [id, network, browser, system])
const told = (key: string, { id, data }: Entry) => proof(key, 'data', [id, data])

/** Proves an entry in its place: everything of it, its personal fields by their own hash. */
const hashOf = (key: string, entry: Entry, seal: Omit<Seal, 'hash'>): Promise<string> =>
  proof(key, 'entry', [
    entry.id,
    entry.userId,
    entry.actorId,
    entry.applicationTokenId,
    entry.maintainerId,
    entry.organizationId,
    entry.projectId,
    entry.kind,
    entry.time,
    seal.personalHash,
    seal.platformSequence,
    seal.sequence,
    seal.maintainerSequence,
    seal.organizationSequence,
    seal.projectSequence,
    seal.previousHash,
  ])
/** The seal of a chain's end. */
export const endSealOf = (key: string, { kind, ownerId }: Chain, { sequence, hash }: End): Promise<string> =>
  proof(key, 'end', [kind, ownerId, sequence, hash])

/** The seal of an entry, behind the ends of its chains. */
export async function sealOf(key: string, entry: Entry, endOf: (chain: Chain) => End): Promise<Seal> {
  const chains = chainsOf(entry)
  const nextIn = (kind: Chain['kind']): number | null => {
    const chain = chains.find((one) => one.kind === kind)
    return chain ? endOf(chain).sequence + 1 : null
  }
  const unhashed = {
    personalHash: `${await whence(key, entry)}.${await told(key, entry)}`,
    platformSequence: endOf({ kind: 'platform', ownerId: 0 }).sequence + 1,
    sequence: nextIn('account'),
    maintainerSequence: nextIn('maintainer'),
    organizationSequence: nextIn('organization'),
    projectSequence: nextIn('project'),
    previousHash: entry.userId === null ? '' : endOf({ kind: 'account', ownerId: entry.userId }).hash,
  }
  return { ...unhashed, hash: await hashOf(key, entry, unhashed) }
}

/** Whether an entry is as it was sealed; of one that was erased, what is left of it. */
export async function isAsSealed(key: string, entry: Sealed): Promise<boolean> {
  const [whenceHash, dataHash] = entry.personalHash.split('.')
  const isErased = entry.erased !== null
  const isNowhere = entry.network === '' && entry.browser === '' && entry.system === ''
  return (
    entry.hash === (await hashOf(key, entry, entry)) &&
    ((isErased && isNowhere) || whenceHash === (await whence(key, entry))) &&
    ((isErased && entry.data === '{}') || dataHash === (await told(key, entry)))
  )
}
