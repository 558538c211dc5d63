/** Costs of argon2id: memory in KiB, passes, lanes. */
export type Argon2Cost = { readonly memoryKibibytes: number; readonly passes: number; readonly lanes: number }
/** What goes in; the tag that comes out has `tagBytes` bytes. */
export type Argon2Input = {
  readonly password: Uint8Array
  readonly salt: Uint8Array
  readonly cost: Argon2Cost
  readonly tagBytes: number
}
/** The function of RFC 9106, type id, version 0x13, without secret and associated data. */
export type Argon2id = (input: Argon2Input) => Uint8Array<ArrayBuffer>

/**
 * The exports of `@phi-ag/argon2/argon2.wasm` that are called here: the C reference implementation and its
 * allocator.
 */
type Exports = {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly _initialize: () => void
  readonly malloc: (bytes: number) => number
  readonly free: (address: number) => void
  readonly argon2_hash: (...args: number[]) => number
}

const TYPE_ID = 2
const VERSION = 0x13
const NOTHING = 0

/**
 * argon2id on one instance of the wasm module. It takes bytes and counts bytes: the package's own class
 * measures passwords in UTF-16 units, and so hashes only a part of any that is not ASCII. Throws when memory
 * runs out or the input is outside RFC 9106 section 3.1.
 */
export function argon2On(instance: { readonly exports: object }): Argon2id {
  // The module's exports are a fixed part of a pinned package; `argon2.test.ts` calls each.
  const { memory, _initialize, malloc, free, argon2_hash } = instance.exports as Exports
  _initialize()
  // A view is made for each use: growing the memory detaches the former buffer.
  const heap = (address: number, bytes: number) => new Uint8Array(memory.buffer, address, bytes)
  const take = (bytes: number) => {
    const address = malloc(bytes)
    if (address === NOTHING) throw new Error('argon2 found no memory')
    return address
  }

  return ({ password, salt, cost, tagBytes }) => {
    const inside = { password: take(password.length), salt: take(salt.length), tag: take(tagBytes) }
    try {
      heap(inside.password, password.length).set(password)
      heap(inside.salt, salt.length).set(salt)
      const { passes, memoryKibibytes, lanes } = cost
      const code = argon2_hash(
        ...[
          passes,
          memoryKibibytes,
          lanes,
          inside.password,
          password.length,
          inside.salt,
          salt.length,
          inside.tag,
          tagBytes,
        ],
        ...[NOTHING, NOTHING, TYPE_ID, VERSION],
      )
      if (code !== 0) throw new Error(`argon2 failed with code ${code}`)
      return heap(inside.tag, tagBytes).slice()
    } finally {
      heap(inside.password, password.length).fill(0)
      heap(inside.tag, tagBytes).fill(0)
      Object.values(inside).forEach(free)
    }
  }
}
