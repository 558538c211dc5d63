import { argon2Sync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hashRawSync } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { type Argon2Input, argon2On } from '../../worker/identity/passwords/argon2On'
import { vectors } from '../support/tables/argon2.table'

const wasm = readFileSync(fileURLToPath(import.meta.resolve('@phi-ag/argon2/argon2.wasm')))
// The types are those of Workers, where bytes cannot be compiled; this runs in Node.
const Compiled = WebAssembly.Module as unknown as new (bytes: Uint8Array) => WebAssembly.Module
const fresh = () => new WebAssembly.Instance(new Compiled(wasm), {})
const ours = argon2On(fresh())
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytes = (text: string) => new TextEncoder().encode(text)

/** OpenSSL's argon2id, by way of Node. */
const openssl = ({ password, salt, cost, tagBytes }: Argon2Input) =>
  argon2Sync('argon2id', {
    message: password,
    nonce: salt,
    memory: cost.memoryKibibytes,
    passes: cost.passes,
    parallelism: cost.lanes,
    tagLength: tagBytes,
  })
/**
 * Rust's argon2id. `Algorithm` is a const enum that type stripping cannot see: 2 is argon2id, and 1 is
 * version 0x13.
 */
const rust = ({ password, salt, cost, tagBytes }: Argon2Input) =>
  hashRawSync(password, {
    salt,
    memoryCost: cost.memoryKibibytes,
    timeCost: cost.passes,
    parallelism: cost.lanes,
    outputLen: tagBytes,
    algorithm: 2,
    version: 1,
  })

test('OpenSSL gives the tag of RFC 9106 section 5.3, so it may judge the wasm, which takes no secret', () => {
  const fill = (length: number, value: number) => Buffer.alloc(length, value)
  const given = {
    message: fill(32, 1),
    nonce: fill(16, 2),
    secret: fill(8, 3),
    associatedData: fill(12, 4),
    memory: 32,
    passes: 3,
    parallelism: 4,
    tagLength: 32,
  }
  expect(argon2Sync('argon2id', given).toString('hex')).toBe(
    '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
  )
})

test.each(vectors)(
  'gives the tag of the reference implementation: $name',
  ({ password, salt, cost, tag }) => {
    expect(hex(ours({ password: bytes(password), salt: bytes(salt), cost, tagBytes: 32 }))).toBe(tag)
  },
)

const cost = { memoryKibibytes: 19456, passes: 2, lanes: 1 }
const salt = bytes('sixteen bytes 01')
test.each([
  ['ASCII', 'correct horse battery staple'],
  ['Czech', 'Příliš žluťoučký kůň'],
  ['Japanese', 'いろはにほへとちりぬるを'],
  ['Arabic', 'صح خلق خود'],
  ['emoji', '🐎🔋📎 👩‍👩‍👧‍👦 🏳️‍🌈'],
  ['NFC', 'Ångström'.normalize('NFC')],
  ['NFD', 'Ångström'.normalize('NFD')],
  ['256 characters of four bytes', '𝄞'.repeat(256)],
  ['nothing', ''],
])('agrees with OpenSSL and Rust on every byte of a password: %s', (_, password) => {
  const input = { password: bytes(password), salt, cost, tagBytes: 32 }
  const tag = hex(ours(input))
  expect(tag).toBe(hex(openssl(input)))
  expect(tag).toBe(hex(rust(input)))
})

test('agrees with OpenSSL at other costs, lengths of salt and of tag', () => {
  for (const [memoryKibibytes, passes, lanes, saltBytes, tagBytes] of [
    [32, 3, 4, 8, 16],
    [1024, 1, 2, 32, 64],
    [65_536, 1, 1, 16, 4],
  ] as const) {
    const input = {
      password: bytes('påssword'),
      salt: new Uint8Array(saltBytes).fill(7),
      cost: { memoryKibibytes, passes, lanes },
      tagBytes,
    }
    expect(hex(ours(input))).toBe(hex(openssl(input)))
  }
})

test('leaves no trace of a password in the memory of the instance', () => {
  const instance = fresh()
  const password = 'a text that stands nowhere else'
  argon2On(instance)({ password: bytes(password), salt, cost, tagBytes: 32 })
  // The module exports its memory; the product's type of it does not say so.
  const { memory } = instance.exports as unknown as { memory: WebAssembly.Memory }
  expect(Buffer.from(memory.buffer).includes(password)).toBe(false)
})

test('takes no more memory from one hash to the next', () => {
  const instance = fresh()
  // The module exports its memory; the product's type of it does not say so.
  const { memory } = instance.exports as unknown as { memory: WebAssembly.Memory }
  const hash = argon2On(instance)
  const sizes = Array.from({ length: 6 }, () => {
    hash({ password: bytes('x'.repeat(43)), salt, cost, tagBytes: 32 })
    return memory.buffer.byteLength
  })
  expect(new Set(sizes).size).toBe(1)
})

test('refuses what RFC 9106 forbids', () => {
  const input = { password: bytes('password'), salt, cost, tagBytes: 32 }
  expect(() => ours({ ...input, salt: bytes('short') })).toThrow('argon2 failed')
  expect(() => ours({ ...input, cost: { ...cost, passes: 0 } })).toThrow('argon2 failed')
  expect(() => ours({ ...input, cost: { ...cost, memoryKibibytes: 1 } })).toThrow('argon2 failed')
})
