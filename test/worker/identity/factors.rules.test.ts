import { describe, expect, test } from 'vitest'
import { confirmWaysOf, secondStepsOf } from '../../../worker/identity/two-step/rules'

const nothing = { mfaEnabled: 0, password: 0, totp: 0, securityKey: 0, passkey: 0, recoveryCode: 0 }
const password = { ...nothing, password: 1 }
const twoStep = { ...password, mfaEnabled: 1, totp: 1, recoveryCode: 1 }

describe('the ways of a second step', () => {
  test.each([
    ['the app alone', { ...twoStep, recoveryCode: 0 }, ['totp']],
    ['the app and codes', twoStep, ['totp', 'recovery-code']],
    ['a key and codes', { ...twoStep, totp: 0, securityKey: 1 }, ['security-key', 'recovery-code']],
    [
      'all of them, what cannot be phished first',
      { ...twoStep, securityKey: 1, passkey: 1 },
      ['passkey', 'security-key', 'totp', 'recovery-code'],
    ],
  ])('are %s', (_, held, ways) => {
    expect(secondStepsOf(held)).toEqual(ways)
  })
})

describe('what confirms that it is you', () => {
  test.each([
    ['the password, where there is nothing else', password, 1, ['password']],
    [
      'a passkey or the password, in a session of one factor',
      { ...password, passkey: 1 },
      1,
      ['passkey', 'password'],
    ],
    ['a passkey alone, in a session of two', { ...password, passkey: 1 }, 2, ['passkey']],
    [
      'a second factor, with two-step verification on, whatever the session',
      twoStep,
      1,
      ['totp', 'recovery-code'],
    ],
    [
      'the same in a session of two factors',
      { ...twoStep, passkey: 1 },
      2,
      ['passkey', 'totp', 'recovery-code'],
    ],
    ['a passkey, without a password', { ...nothing, passkey: 1 }, 2, ['passkey']],
    ['the password, when everything stronger is gone', password, 2, ['password']],
    ['nothing, when nothing is left', nothing, 2, []],
  ])('is %s', (_, held, strength, ways) => {
    expect(confirmWaysOf(held, strength)).toEqual(ways)
  })
})
