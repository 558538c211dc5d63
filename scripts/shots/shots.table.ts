import type { LinkKind } from './links'

/** One state of one page. */
export type Shot = {
  readonly name: string
  /** Where it is. A page of one-time links gets the secret of a link that is open. */
  readonly path: string
  readonly link?: LinkKind
  /** Taken by Ada, signed in. */
  readonly isSignedIn?: true
  /** Fields filled in, by their labels, and then buttons pressed, by their names, before the picture is taken. */
  readonly fill?: Readonly<Record<string, string>>
  readonly press?: readonly string[]
  /** On a product that nobody has set up yet. */
  readonly isEmpty?: true
}

/** What `npm run shots` takes pictures of: of each a light one and a dark one, on a desk and on a phone. */
export const shots: readonly Shot[] = [
  { name: 'set-up', path: '/set-up', link: 'set-up', isEmpty: true },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'sign-in-blank', path: '/sign-in', press: ['Sign in'] },
  { name: 'sign-in-refused', path: '/sign-in', fill: { 'E-mail address': 'a@example.com', Password: 'not the right one' }, press: ['Sign in'] },
  { name: 'sign-up', path: '/sign-up' },
  { name: 'forgot-password', path: '/forgot-password' },
  { name: 'activate', path: '/activate', link: 'activate' },
  { name: 'reset-password', path: '/reset-password', link: 'reset-password' },
  { name: 'verify-email', path: '/verify-email', link: 'verify-email' },
  { name: 'undo', path: '/undo', link: 'undo-email' },
  { name: 'not-me', path: '/not-me', link: 'not-me' },
  { name: 'link-broken', path: '/reset-password#mangled' },
  { name: 'not-found', path: '/no/such/page' },
  { name: 'dev-mail', path: '/dev/mail' },
  { name: 'home', path: '/', isSignedIn: true },
  { name: 'avatar-menu', path: '/', isSignedIn: true, press: ['Account menu of Ada Lovelace'] },
  { name: 'account', path: '/account', isSignedIn: true },
  { name: 'profile', path: '/account/profile', isSignedIn: true },
  { name: 'profile-email', path: '/account/profile', isSignedIn: true, press: ['Edit E-mail address'] },
  { name: 'security', path: '/account/security', isSignedIn: true },
  { name: 'security-password', path: '/account/security', isSignedIn: true, press: ['Edit Password'] },
]
