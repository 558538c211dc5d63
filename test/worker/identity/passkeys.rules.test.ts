import { expect, test } from 'vitest'
import { providers } from '../../../worker/identity/keys/aaguids.table'
import { proposedName, providerOf } from '../../../worker/identity/keys/rules'

test('a maker is known by the AAGUID that its authenticators state', () => {
  expect(providerOf('ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4')).toBe('Google Password Manager')
  expect(proposedName('bada5566-a7aa-401f-bd96-45619a55120d')).toBe('1Password')
})
test.each([
  '00000000-0000-0000-0000-000000000000',
  'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
  'constructor',
  '__proto__',
  '',
])('one that says %j is nobody’s: its passkey is called so', (aaguid) => {
  expect(providerOf(aaguid)).toBeNull()
  expect(proposedName(aaguid)).toBe('Passkey')
})
test('every row of the table can be found: a UUID in lower case', () => {
  const faulty = Object.keys(providers).filter(
    (aaguid) => !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(aaguid),
  )
  expect(faulty).toEqual([])
})
