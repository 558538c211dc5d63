import { expect, test } from 'vitest'
import { argon2id } from '../../../worker/identity/passwords/argon2id'
import { hashPassword } from '../../../worker/identity/passwords/hashPassword'
import { peppered } from '../../../worker/identity/passwords/pepper'
import { readPhc, writePhc } from '../../../worker/identity/passwords/phc'
import { verifyPassword } from '../../../worker/identity/passwords/verifyPassword'
import { argon2RunsOf } from '../../support/http/argon2Runs'
import { vectors } from '../../support/tables/argon2.table'

const old = { id: 'p1', key: 'A'.repeat(43) }
const young = { id: 'p2', key: `${'B'.repeat(42)}A` }
const password = 'Příliš žluťoučký kůň 🐎'
const utf8 = new TextEncoder()

test.each(vectors)(
  'hashes in workerd as the reference implementation does: $name',
  ({ password, salt, cost, tag }) => {
    const made = argon2id({ password: utf8.encode(password), salt: utf8.encode(salt), cost, tagBytes: 32 })
    expect(Array.from(made, (byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(tag)
  },
)

test('keeps a password as a PHC string that names its pepper, with a salt of its own', async () => {
  const [one, other] = [await hashPassword([old], password), await hashPassword([old], password)]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1,keyid=p1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(other).not.toBe(one)
  expect(writePhc(readPhc(one))).toBe(one)
})
test('knows the password again, and no other', async () => {
  const kept = await hashPassword([old], password)
  expect(await verifyPassword([old], kept, password)).toEqual({ matches: true, needsRehash: false })
  for (const other of [
    '',
    ' ',
    `${password} `,
    password.toUpperCase(),
    password.slice(0, -2),
    'Příliš žluťoučký kůň 🐴',
  ])
    expect(await verifyPassword([old], kept, other)).toMatchObject({ matches: false })
})
test('knows the password however its accents were typed', async () => {
  const kept = await hashPassword([old], password.normalize('NFD'))
  expect(await verifyPassword([old], kept, password.normalize('NFC'))).toMatchObject({ matches: true })
})
test('tells 256 characters apart at the last one', async () => {
  const long = '𝄞'.repeat(255)
  const kept = await hashPassword([old], `${long}𝄞`)
  expect(await verifyPassword([old], kept, `${long}𝄞`)).toMatchObject({ matches: true })
  expect(await verifyPassword([old], kept, `${long}𝄢`)).toMatchObject({ matches: false })
})
test('a hash is worth nothing without its pepper', async () => {
  const kept = await hashPassword([old], password)
  expect(await verifyPassword([{ id: old.id, key: young.key }], kept, password)).toMatchObject({
    matches: false,
  })
})
test('after a new pepper the old hashes still open, and ask to be made anew', async () => {
  const kept = await hashPassword([old], password)
  expect(await verifyPassword([young, old], kept, password)).toEqual({ matches: true, needsRehash: true })
  expect(await hashPassword([young, old], password)).toContain('keyid=p2$')
})
test('a pepper that is missing is a fault that names it', async () => {
  const kept = await hashPassword([old], password)
  await expect(verifyPassword([young], kept, password)).rejects.toThrow(
    'pepper "p1", which PASSWORD_PEPPER does not name',
  )
})
test('a hash of other costs still opens, and asks to be made anew', async () => {
  const cost = { memoryKibibytes: 8192, passes: 1, lanes: 2 }
  const salt = new Uint8Array(16).fill(9)
  const tag = argon2id({ password: await peppered(old, password), salt, cost, tagBytes: 32 })
  const kept = writePhc({ cost, keyId: 'p1', salt, tag })
  expect(await verifyPassword([old], kept, password)).toEqual({ matches: true, needsRehash: true })
})
test('what is no hash of ours is a fault, not a wrong password', async () => {
  const kept = await hashPassword([old], password)
  for (const broken of [
    '',
    'x',
    kept.slice(1),
    kept.replace('argon2id', 'argon2i'),
    kept.replace(',keyid=p1', ''),
    kept.slice(0, -30),
  ])
    await expect(verifyPassword([old], broken, password)).rejects.toThrow('no PHC string')
})
test('nobody’s password takes the same work as a wrong one, and is never right', async () => {
  const kept = await hashPassword([young, old], password)
  const wrong = await argon2RunsOf(async () =>
    expect(await verifyPassword([young, old], kept, 'something else')).toMatchObject({ matches: false }),
  )
  const nobody = await argon2RunsOf(async () =>
    expect(await verifyPassword([young, old], null, 'something else')).toMatchObject({ matches: false }),
  )
  expect(wrong).toEqual([[2, 19_456, 1, 43, 16, 32]])
  expect(nobody).toEqual(wrong)
})
