import type { Factors } from '../../worker/identity/factors/shapes'
import type { Shot, Step } from './shot'

const day = (count: number): string => new Date(Date.now() - count * 86_400_000).toISOString()
const passkey = (id: number, name: string, provider: string | null): Factors['passkeys'][number] => ({
  id,
  name,
  provider,
  created: day(id * 9),
  lastUsed: id % 3 === 0 ? null : day(id),
  isSynced: id % 2 === 1,
  isThisDevice: id === 1,
  credentialId: `passkey-${id}`,
})

const some: Factors = {
  mfaEnabled: true,
  strength: 2,
  confirmWays: ['passkey', 'security-key', 'totp', 'recovery-code'],
  passkeys: [passkey(1, 'Work laptop', 'Google Password Manager'), passkey(2, 'Phone', 'Apple Passwords')],
  totp: { added: day(40), lastUsed: day(1) },
  securityKeys: [{ id: 11, name: 'my-key', created: day(30), lastUsed: null }],
  recoveryCodes: { left: 8, total: 10, created: day(40) },
  requiredBy: [],
  signal: {
    rpId: 'localhost',
    userId: 'AAAA',
    name: 'ada@example.com',
    displayName: 'Ada Lovelace',
    accepted: [],
  },
}
const names = [
  'Work laptop',
  'A passkey whose name somebody typed on a quiet Sunday afternoon, of a hundred letters',
  'مفتاح المرور',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
]
const many: Factors = {
  ...some,
  passkeys: Array.from({ length: 12 }, (_, at) =>
    passkey(at + 1, names[at % names.length] ?? '', at % 2 === 0 ? '1Password' : null),
  ),
  securityKeys: names.map((name, at) => ({ id: 20 + at, name, created: day(at), lastUsed: day(at) })),
  recoveryCodes: { left: 2, total: 10, created: day(200) },
  requiredBy: [
    { id: 1, name: 'Acme Analytics' },
    { id: 2, name: 'International Holding for Instruments and Observations GmbH & Co. KG' },
  ],
}
const onlyApp: Factors = { ...some, securityKeys: [], requiredBy: [{ id: 1, name: 'Acme Analytics' }] }
const required: Factors = {
  ...onlyApp,
  mfaEnabled: false,
  strength: 1,
  confirmWays: ['passkey', 'password'],
  totp: null,
  recoveryCodes: null,
}

const secret = 'JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP'
const uri = `otpauth://totp/Gatehouse:ada%40example.com?issuer=Gatehouse&secret=${secret.replaceAll(' ', '')}&algorithm=SHA1&digits=6&period=30`
const recoveryCodes = Array.from({ length: 10 }, (_, at) => `${at}W8K-3FQZ-7TND-R${at}VX`)
const begun = { '/api/account/totp': { json: { secret, uri } } }
const activated = { ...begun, '/api/account/totp/activate': { json: { recoveryCodes } } }

const enable = { press: 'Enable MFA' }
const settings = { press: 'View or change settings' }
const scanned: readonly Step[] = [enable, { press: 'Enable TOTP' }]
const codesShown: readonly Step[] = [
  ...scanned,
  { write: '123456', into: 'Six digits that the app shows now' },
  { press: 'Activate' },
]
const security = (name: string, factors: Factors, steps: readonly Step[], sees: string): Shot => ({
  name: `security-${name}`,
  path: '/account/security',
  who: 'ada',
  answers: { '/api/account/factors': { json: factors } },
  steps,
  sees,
})
/** Alan, who has none of it yet. */
const first = (name: string, answers: Shot['answers'], steps: readonly Step[], sees: string): Shot => ({
  name: `security-${name}`,
  path: '/account/security',
  who: 'alan',
  ...(answers && { answers }),
  steps,
  sees,
})

const ways = ['passkey', 'security-key', 'totp', 'recovery-code']
const password: readonly Step[] = [
  { write: 'ada@example.com', into: 'E-mail address' },
  { write: 'copper lantern under the bridge', into: 'Password' },
  { press: 'Sign in' },
]
const door = (name: string, steps: readonly Step[], sees: string): Shot => ({
  name: `sign-in-${name}`,
  path: '/sign-in',
  answers: { '/api/auth/sign-in': { json: { next: 'second-step', ways } } },
  steps: [...password, ...steps],
  sees,
})

/**
 * Passkeys, two-step verification, recovery codes and "Confirm it's you", in every state that looks like
 * something of its own.
 */
export const factorShots: readonly Shot[] = [
  security('factors', some, [], '8 of 10 recovery codes left'),
  security('factors-settings', some, [settings], 'my-key'),
  security('factors-crowded', many, [settings], 'Make new ones before you run out.'),
  security(
    'passkey-rename',
    some,
    [{ press: 'Rename Work laptop' }],
    'So that you can tell it from your others.',
  ),
  security(
    'passkey-delete',
    some,
    [{ press: 'Delete Work laptop' }],
    'It no longer signs you in, on any device.',
  ),
  security('key-remove', some, [settings, { press: 'Remove my-key' }], '1 other method stays on.'),
  security('two-step-required', required, [], 'Required by Acme Analytics'),
  security(
    'two-step-stays',
    onlyApp,
    [settings, { press: 'Remove Authenticator app' }],
    'This method has to stay',
  ),
  security(
    'turn-off',
    { ...onlyApp, requiredBy: [] },
    [settings, { press: 'Remove Authenticator app' }],
    'Your 8 recovery codes stop working.',
  ),
  security('codes-make', some, [{ press: 'Make new codes' }], 'The 8 codes that are left stop working.'),
  security(
    'confirm',
    some,
    [settings, { press: 'Reconfigure the authenticator app' }],
    'Use your passkey or security key',
  ),
  security(
    'confirm-code',
    some,
    [settings, { press: 'Reconfigure the authenticator app' }, { press: 'Use a recovery code' }],
    'One of the codes that you saved.',
  ),
  {
    name: 'security-factors-failed',
    path: '/account/security',
    who: 'ada',
    fails: '/api/account/factors',
    sees: 'Retry',
  },
  {
    name: 'security-factors-stalled',
    path: '/account/security',
    who: 'ada',
    stalls: '/api/account/factors',
    sees: 'Sessions',
  },
  first('two-step-choose', undefined, [enable], 'Choose your first method.'),
  first('totp', begun, scanned, 'Or type this key'),
  first('codes', activated, codesShown, 'Save your recovery codes'),
  first(
    'codes-leave',
    activated,
    [...codesShown, { await: 'Save your recovery codes' }, { key: 'Escape' }],
    'Leave without saving them?',
  ),
  first('key-add', undefined, [enable, { press: 'Enable security key' }], 'Add a security key'),
  door('second-step', [], 'One more step'),
  door('second-step-app', [{ press: 'Use your authenticator app' }], 'Six digits.'),
  door('second-step-code', [{ press: 'Use a recovery code' }], 'One of the codes that you saved.'),
  door(
    'too-late',
    [
      { press: 'Use your authenticator app' },
      { write: '123456', into: 'Code from your authenticator app' },
      { press: 'Sign in' },
    ],
    'The sign-in took too long',
  ),
  {
    name: 'reset-password-second-step',
    path: '/reset-password',
    link: 'reset-password',
    answers: { '/api/auth/reset-password': { status: 403, json: { code: 'second-step-required', ways } } },
    steps: [
      { write: 'copper lantern under the bridge', into: 'Choose a password' },
      { press: 'Save the new password' },
    ],
    sees: 'Two-step verification is on, so the e-mail alone opens nothing.',
  },
  {
    name: 'activate-passkey',
    path: '/activate',
    link: 'activate',
    steps: [{ key: 'Tab' }, { key: 'ArrowRight' }],
    sees: 'Create a passkey',
  },
]
