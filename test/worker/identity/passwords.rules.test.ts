import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { isListed } from '../../../worker/identity/passwords/commonPasswords'
import { lookUps, passwordFaults } from '../../../worker/identity/passwords/rules'
import { goodPassphrases } from '../../support/tables/goodPassphrases.table'

const frame = {
  minLength: 15,
  name: 'Zoë Winterbottom',
  email: 'zoe.w+home@example.org',
  product: 'Gatehouse',
  isListed: false,
}
const faults = (password: string, minLength = 15) => passwordFaults(password, { ...frame, minLength })
const isAnyListed = async (password: string) =>
  (await Promise.all(lookUps(password).map((one) => isListed(env.ASSETS, one)))).includes(true)

describe('length', () => {
  test.each([
    ['fourteen characters', 'vtkqmzplxwrnbg', ['password-too-short']],
    ['fifteen characters', 'vtkqmzplxwrnbgc', []],
    ['fifteen characters of four bytes each', '𝄞𝄢𝄡𝄟𝄠𝄣𝄤𝄥𝄦𝄩𝄪𝄫𝅗𝅘𝅘𝅥', []],
    [
      'fourteen letters with accents, typed as twenty-eight',
      'ěščřžýáíéúůťďň'.normalize('NFD'),
      ['password-too-short'],
    ],
    ['fifteen letters with accents, typed as thirty', 'ěščřžýáíéúůťďňó'.normalize('NFD'), []],
    ['spaces, which are characters', '   a  b   c  d ', []],
    ['256 characters', `${'ab cd ef gh ij '.repeat(16)}0123456789abcdef`, []],
    ['257 characters', `${'ab cd ef gh ij '.repeat(16)}0123456789abcdefg`, ['password-too-long']],
  ])('is counted in characters: %s', (_, password, expected) => {
    expect(faults(password)).toEqual(expected)
  })
  test('has the least that the operator set', () => {
    expect(faults('vtkqmzpl', 8)).toEqual([])
    expect(faults('vtkqmzp', 8)).toEqual(['password-too-short'])
  })
})

test.each([
  'Correct horse battery staple',
  'no digits no capitals',
  '8274 9917 3306 1528',
  'いろはにほへとちりぬるをわかよ',
  '🐎 🔋 📎 🧲 🪁 🫖 🧵 🎺',
  'a word with a word',
  'Tr0ub4dor & three',
])('asks for no kinds of characters: %s', (password) => expect(faults(password)).toEqual([]))

describe('common passwords are refused', () => {
  test.each([
    ['one character', 'zzzzzzzzzzzzzzzz'],
    ['a short piece again and again', 'x7!x7!x7!x7!x7!'],
    ['digits in order', '123456789012345'],
    ['digits backwards', '9876543210987'],
    ['letters in order', 'ABCDEFGHIJKLMNO'],
    ['keys in order', 'qwertyuiopasdfgh'],
    ['digits in order, twice', '1234561234567890'],
    ['digits in order and one digit', '111111 123456789'],
  ])('%s', (_, password) => expect(faults(password, 8)).toEqual(['password-common']))
  test.each([
    ['listed', 'password1'],
    ['listed, whatever the case', 'FooTBall'],
    ['listed twice', 'passwordpassword'],
    ['listed, and begun again', 'passwordPassword12'.slice(0, 13)],
  ])('%s', async (_, password) => {
    expect(await isAnyListed(password)).toBe(true)
    expect(passwordFaults(password, { ...frame, minLength: 8, isListed: true })).toEqual(['password-common'])
  })
  test.each([
    ['digits around', 'password1234567'],
    ['a year and signs', 'Dragon2024!!!!!'],
    ['signs and digits before', '123-welcome-2024'],
    ['its last letter again and again', 'welcomeeeeeeeee'],
    ['itself with digits, again and again', 'dragon12dragon12dragon'],
    ['itself with a sign, and a year', 'Sunshine!Sunshine!1987'],
    ['spaces and digits', 'I love you 12345'],
    ['signs for letters', 'p@$$w0rd1234567'],
  ])('listed, with %s', async (_, password) => expect(await isAnyListed(password)).toBe(true))
  test.each(['abcdefg h1jklmno', 'x7!kx7!kz', 'password and then the rest', 'my dog eats zzzzzzz'])(
    'but not what only looks alike: %s',
    async (password) => {
      expect(faults(password, 8)).toEqual([])
      expect(await isAnyListed(password)).toBe(false)
    },
  )
})

test.each(goodPassphrases)('a good passphrase is accepted: %s', async (password) => {
  expect(faults(password)).toEqual([])
  expect(await isAnyListed(password)).toBe(false)
})
test('no choice reads more than four files of the list', () => {
  const read = goodPassphrases.map((password) => lookUps(password).length)
  expect(Math.max(...read, lookUps('Dragon12dragon12dragon!').length)).toBeLessThanOrEqual(4)
})
test('a list that was not deployed refuses nobody in silence', async () => {
  const page = {
    fetch: async () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
  }
  // Of the binding only `fetch` is called.
  await expect(isListed(page as unknown as Fetcher, 'password1')).rejects.toThrow('not among the assets')
})

describe('what belongs to the person or the product is refused', () => {
  test.each([
    ['the name', 'i am zoë winterbottom myself'],
    ['a part of the name', 'the Winterbottoms of Kent'],
    ['the name, composed otherwise', `i am ${'Zoë Winterbottom'.normalize('NFD')} ok`],
    ['the whole address', 'mail zoe.w+home@example.org'],
    ['the part before the @', 'it is zoe.w+home of all'],
    ['a word of the part before the @', 'far away from home again'],
    ['the name of the product', 'let me into gateHOUSE now'],
  ])('%s', (_, password) => expect(faults(password)).toEqual(['password-personal']))
  test('but not parts of three characters or fewer', () =>
    expect(faults('zoë and zoe went away')).toEqual([]))
  test('a person without a name may have any password', () => {
    expect(passwordFaults('a plain long sentence', { ...frame, name: '' })).toEqual([])
  })
})

test('every fault is named', () =>
  expect(faults('Gatehouse')).toEqual(['password-too-short', 'password-personal']))
