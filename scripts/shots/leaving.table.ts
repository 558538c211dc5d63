import type { Account } from '../../worker/identity/accounts/shapes'
import type { Shot, Step } from './shot'

const day = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString()
const ends = { maintainers: 1, organizations: 12, projects: 3, invitations: 1, tokens: 4, sessions: 3 }
const wide = 'International Holding for Instruments and Observations GmbH & Co. KG'
const everywhere = [
  { unit: 'maintainer', id: 1, name: 'Keystone Partners' },
  { unit: 'organization', id: 1, name: wide },
  { unit: 'organization', id: 2, name: 'مختبر الملاحظات' },
  { unit: 'platform', id: null, name: '' },
]
const found = (blockers: readonly object[], due?: string) => ({
  '/api/account/deletion': { json: { graceDays: 14, blockers, ends, due } },
})
const ask: readonly Step[] = [{ press: 'Delete my account' }]
const email = 'alan@example.com'
const typed: readonly Step[] = [
  ...ask,
  { write: email, into: `Type ${email} to confirm` },
  { press: 'Delete my account' },
]
const mistyped: readonly Step[] = [
  ...ask,
  { write: 'alan', into: `Type ${email} to confirm` },
  { press: 'Delete my account' },
]
const leaving = (name: string, of: Omit<Shot, 'name' | 'path' | 'who'>): Shot => ({
  name: `delete-account${name}`,
  path: '/account/security',
  who: 'alan',
  ...of,
})
const exporting: readonly Step[] = [{ press: 'Export my data' }]
const profile = (name: string, steps: readonly Step[], sees: string): Shot => ({
  name: `export${name}`,
  path: '/account/profile',
  who: 'alan',
  steps,
  sees,
})
const kept: Account = {
  id: 3,
  email,
  name: 'Alan Turing',
  language: null,
  theme: 'system',
  timeZone: null,
  created: day(-90),
  isSuperAdmin: false,
  mfaEnabled: false,
  password: { isSet: true, changed: day(-90) },
  emailChange: null,
  deletionCancelled: day(-1),
  unread: 0,
  mailIsHeld: false,
  session: { id: 1, created: day(-1), expires: day(29), freshUntil: null },
  csrfToken: 'x',
}

/** Exporting and deleting an account, and keeping it, in every state that looks like something of its own. */
export const leavingShots: readonly Shot[] = [
  leaving('', { sees: 'Erased 14 days after you ask for it.' }),
  leaving('-blocked', { answers: found(everywhere), sees: 'Name a successor first' }),
  leaving('-failed', { fails: '/api/account/deletion', sees: 'Retry' }),
  leaving('-ask', { answers: found([]), steps: ask, sees: 'You are signed out at once, in all 3 sessions.' }),
  leaving('-mistyped', { answers: found([]), steps: mistyped, sees: 'This is not your e-mail address.' }),
  leaving('-asked', { answers: found([], day(14)), steps: typed, sees: 'Your account will be deleted on' }),
  profile('', [], 'Export my data'),
  { ...profile('-under-way', exporting, 'Being collected.'), stalls: '/api/account/export' },
  profile('-done', exporting, 'Your data is in account-export-'),
  { ...profile('-failed', exporting, 'This did not work just now.'), fails: '/api/account/export' },
  {
    name: 'cancel-deletion',
    path: '/cancel-deletion',
    link: 'cancel-deletion',
    sees: 'is about to be deleted.',
  },
  {
    name: 'cancel-mfa-reset',
    path: '/cancel-mfa-reset',
    link: 'cancel-mfa-reset',
    sees: 'Somebody has asked to turn off',
  },
  {
    name: 'home-kept',
    path: '/',
    who: 'alan',
    answers: { '/api/account': { json: kept } },
    sees: 'Your account is not deleted',
  },
]
