import { adminShots } from './admin.table'
import { docsShots } from './docs.table'
import { factorShots } from './factors.table'
import { leavingShots } from './leaving.table'
import { notificationShots } from './notifications.table'
import type { Shot } from './shot'
import { tenancyShots } from './tenancy.table'

const email = 'E-mail address'
const weak = { write: 'gatehouse 2026', into: 'Choose a password' }
const strong = { write: 'copper lantern under the bridge', into: 'Choose a password' }
const editPassword = { press: 'Edit Password' }
const wide = 'a.very.long.address.that.somebody.really.has@mail.department.of.a.university.example'

/** Three tokens that may more than they do, each in a way of its own. */
const idleTokens = [
  {
    id: 1,
    name: 'Weekly report',
    scopes: ['manage:write'],
    usedScopes: ['manage:read'],
    lastUsed: '2026-03-12T08:00:00Z',
  },
  {
    id: 2,
    name: 'Clean-up',
    scopes: ['manage:write', 'project:1'],
    usedScopes: ['manage:write'],
    lastUsed: '2026-03-12T08:00:00Z',
  },
  { id: 3, name: 'Forgotten', scopes: ['manage:read'], usedScopes: [], lastUsed: null },
].map((token) => ({
  ...token,
  kind: 'management',
  ipRanges: [],
  lastNetwork: token.lastUsed && '198.51.100.0',
  created: '2026-01-02T08:00:00Z',
  expires: '2036-01-02T08:00:00Z',
}))

/** A month with quiet days, busy ones, and an evening on which somebody guessed. */
const signInDays = Array.from({ length: 30 }, (_, at) => ({
  day: new Date(Date.UTC(2026, 2, at + 1)).toISOString().slice(0, 10),
  signedIn: at % 7 > 4 ? 0 : 1 + ((at * 5) % 4),
  failed: { 11: 1, 23: 5 }[at] ?? 0,
}))

/** Every page of the product in every state that looks like something of its own. */
export const shots: readonly Shot[] = [
  { name: 'set-up', path: '/set-up', link: 'set-up', isEmpty: true, sees: 'This makes the first account.' },
  { name: 'set-up-no-secret', path: '/set-up', sees: 'The link is not whole' },

  { name: 'sign-in', path: '/sign-in', sees: 'New here?' },
  {
    name: 'sign-in-on-the-way',
    path: '/account/security',
    sees: 'Sign in to go on to where you were going.',
  },
  {
    name: 'sign-in-blank',
    path: '/sign-in',
    steps: [{ press: 'Sign in' }],
    sees: '2 fields need another look',
  },
  {
    name: 'sign-in-refused',
    path: '/sign-in',
    steps: [
      { write: 'nobody@example.com', into: email },
      { write: 'not the right one', into: 'Password' },
      { press: 'Sign in' },
    ],
    sees: 'The e-mail address or the password is not right.',
  },
  { name: 'sign-in-offline', path: '/sign-in', isOffline: true, sees: 'You are offline.' },

  { name: 'sign-up', path: '/sign-up', sees: 'Have an account?' },
  {
    name: 'sign-up-wrong',
    path: '/sign-up',
    steps: [{ write: 'ada', into: email }, { press: 'Create account' }],
    sees: '2 fields need',
  },
  {
    name: 'sign-up-sent',
    path: '/sign-up',
    steps: [{ write: 'Newcomer', into: 'Name' }, { write: wide, into: email }, { press: 'Create account' }],
    sees: 'Look into your mailbox',
  },
  { name: 'forgot-password', path: '/forgot-password', sees: 'Back to sign in' },
  {
    name: 'forgot-password-sent',
    path: '/forgot-password',
    steps: [{ write: 'nobody@example.com', into: email }, { press: 'Send the link' }],
    sees: 'Look into your mailbox',
  },

  { name: 'activate', path: '/activate', link: 'activate', sees: 'The account is for' },
  {
    name: 'activate-weak',
    path: '/activate',
    link: 'activate',
    steps: [weak],
    sees: '1 more character needed',
  },
  { name: 'activate-strong', path: '/activate', link: 'activate', steps: [strong], sees: 'Strong' },
  {
    name: 'reset-password',
    path: '/reset-password',
    link: 'reset-password',
    sees: 'You will be signed out everywhere.',
  },
  { name: 'verify-email', path: '/verify-email', link: 'verify-email', sees: 'It takes the place of' },
  { name: 'undo', path: '/undo', link: 'undo-email', sees: 'as the address of the account.' },
  { name: 'not-me', path: '/not-me', link: 'not-me', sees: 'The password stops working' },
  { name: 'link-broken', path: '/reset-password#mangled', sees: 'This link does not work' },
  {
    name: 'link-elsewhere',
    path: '/activate',
    link: 'reset-password',
    sees: 'This link is for something else',
  },

  { name: 'not-found', path: '/no/such/page', sees: 'There is nothing at this address' },
  { name: 'failed', path: '/', who: 'ada', fails: '/api/account', sees: 'This page has stopped working' },
  {
    name: 'offline',
    path: '/',
    who: 'ada',
    isOffline: true,
    steps: [{ press: 'Security…' }],
    sees: 'This page could not be loaded.',
  },

  { name: 'dev-mail', path: '/dev/mail', sees: 'New sign-in to your Gatehouse account' },
  { name: 'dev-mail-empty', path: '/dev/mail', isEmpty: true, sees: 'No messages yet' },
  { name: 'dev-mail-open', path: '/dev/mail', steps: [{ press: 'New sign-in…' }], sees: 'From' },
  {
    name: 'dev-mail-text',
    path: '/dev/mail',
    steps: [{ press: 'New sign-in…' }, { press: 'Text' }],
    sees: 'end all sessions',
  },

  { name: 'home', path: '/', who: 'ada', sees: 'Your account' },
  { name: 'home-attention', path: '/', who: 'grace', sees: 'Your new e-mail address waits for you' },
  {
    name: 'avatar-menu',
    path: '/',
    who: 'ada',
    steps: [{ press: 'Account menu…' }],
    sees: 'Account Settings',
  },
  {
    name: 'avatar-menu-crowded',
    path: '/',
    who: 'grace',
    steps: [{ press: 'Account menu…' }],
    sees: 'Account Settings',
  },
  { name: 'shortcuts', path: '/', who: 'ada', steps: [{ key: '?' }], sees: 'Show this list' },
  {
    name: 'palette',
    path: '/account/security',
    who: 'ada',
    steps: [{ press: 'Search' }],
    sees: 'Acme Analytics',
  },
  {
    name: 'palette-typed',
    path: '/',
    who: 'ada',
    steps: [{ press: 'Search' }, { write: 'sales', into: 'Go to a page, project or organization' }],
    sees: 'Sales reporting › Users',
  },
  {
    name: 'palette-none',
    path: '/',
    who: 'alan',
    steps: [{ press: 'Search' }, { write: 'atlantis', into: 'Go to a page, project or organization' }],
    sees: 'Nothing of yours is called',
  },
  {
    name: 'palette-crowded',
    path: '/account/profile',
    who: 'grace',
    steps: [{ press: 'Search' }],
    sees: 'Observatory 1',
  },
  {
    name: 'palette-failed',
    path: '/account/profile',
    who: 'ada',
    fails: '/manage/users/*/projects',
    steps: [{ press: 'Search' }],
    sees: 'could not be read',
  },
  { name: 'account', path: '/account', who: 'ada', sees: 'Profile' },

  { name: 'profile', path: '/account/profile', who: 'ada', sees: 'Preferences' },
  { name: 'profile-crowded', path: '/account/profile', who: 'grace', sees: 'Cancel the change' },
  {
    name: 'profile-name',
    path: '/account/profile',
    who: 'ada',
    steps: [{ press: 'Edit Name' }],
    sees: 'As other people here should see it.',
  },
  {
    name: 'profile-saved',
    path: '/account/profile',
    who: 'ada',
    steps: [{ press: 'Edit Name' }, { press: 'Save' }],
    sees: 'Your name is changed.',
  },
  {
    name: 'profile-time-zone',
    path: '/account/profile',
    who: 'ada',
    steps: [{ press: 'Edit Time zone' }],
    sees: 'Save',
  },
  {
    name: 'profile-confirm',
    path: '/account/profile',
    who: 'ada',
    steps: [
      { press: `Edit ${email}` },
      { write: 'ada@example.org', into: 'New e-mail address' },
      { press: 'Send the link' },
    ],
    sees: 'This changes how your account is protected.',
  },

  { name: 'security', path: '/account/security', who: 'ada', sees: 'Intact' },
  {
    name: 'security-sign-ins',
    path: '/account/security',
    who: 'ada',
    answers: { '/api/account/security-log/sign-ins?*': { json: signInDays } },
    sees: '6 failed',
  },
  { name: 'security-new', path: '/account/security', who: 'alan', sees: 'You are signed in only here.' },
  { name: 'security-crowded', path: '/account/security', who: 'grace', sees: 'Show older entries' },
  {
    name: 'security-password',
    path: '/account/security',
    who: 'ada',
    steps: [editPassword],
    sees: 'Sign out my other sessions',
  },
  {
    name: 'security-password-wrong',
    path: '/account/security',
    who: 'ada',
    steps: [editPassword, { press: 'Change password' }],
    sees: '2 fields need another look',
  },
  {
    name: 'security-sign-out-others',
    path: '/account/security',
    who: 'ada',
    steps: [{ press: 'Sign out all others' }],
    sees: 'Sign out all other sessions?',
  },
  {
    name: 'security-stalled',
    path: '/account/security',
    who: 'ada',
    stalls: '/api/account/{sessions,security-log*}',
    sees: 'Password',
  },
  {
    name: 'security-failed',
    path: '/account/security',
    who: 'ada',
    fails: '/api/account/{sessions,security-log*}',
    sees: 'Retry',
  },

  { name: 'tokens', path: '/account/tokens', who: 'ada', sees: 'Nightly export' },
  { name: 'tokens-none', path: '/account/tokens', who: 'alan', sees: 'No management tokens yet' },
  { name: 'tokens-crowded', path: '/account/tokens', who: 'grace', sees: 'Job 12' },
  {
    name: 'tokens-new',
    path: '/account/tokens',
    who: 'ada',
    steps: [{ press: 'New Token' }],
    sees: 'Create Token',
  },
  {
    name: 'tokens-new-personal',
    path: '/account/tokens',
    who: 'ada',
    steps: [{ press: 'New personal token' }],
    sees: 'Create Token',
  },
  {
    name: 'tokens-delete',
    path: '/account/tokens',
    who: 'ada',
    steps: [{ press: 'Delete Nightly export' }],
    sees: 'It cannot be brought back.',
  },
  {
    name: 'tokens-advice',
    path: '/account/tokens',
    who: 'ada',
    answers: { '/api/account/tokens': { json: idleTokens } },
    sees: 'One that may only look would do.',
  },
  {
    name: 'tokens-rotate',
    path: '/account/tokens',
    who: 'ada',
    steps: [{ press: 'Rotate Nightly export' }],
    sees: 'The old one works on for',
  },

  ...factorShots,
  ...leavingShots,
  ...notificationShots,
  ...tenancyShots,
  ...adminShots,
  ...docsShots,
]
