import { expect, test } from 'vitest'
import { CHALLENGE_LASTS, type IssuedChallenge, isOpen } from '../../../worker/identity/keys/ceremonies/rules'
import { minutes } from '../../../worker/kit/duration'

const asked: IssuedChallenge = { purpose: 'passkey-sign-in', userId: null, expires: 1_000_000 }

test('a challenge is good for five minutes', () => {
  expect(CHALLENGE_LASTS).toBe(minutes(5))
})
test.each([
  [999_999, true],
  [1_000_000, false],
  [1_000_001, false],
])('at %i ms one that ends at 1000000 is open: %s', (now, open) => {
  expect(isOpen(asked, 'passkey-sign-in', now)).toBe(open)
})
test.each([
  'passkey-registration',
  'security-key-registration',
  'activation',
  'second-step',
  'confirmation',
  'password-reset',
] as const)('a challenge for a sign-in opens no %s', (purpose) => {
  expect(isOpen(asked, purpose, 1)).toBe(false)
})
