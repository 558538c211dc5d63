import { manageProblems } from './manageProblems.table'

/**
 * Every "no" this product can say outside `/manage`: kind -> HTTP status and English title. The web
 * translates by kind.
 */
export const ownProblems = {
  'invalid-input': { status: 422, title: 'Some fields are not valid' },
  'body-not-json': { status: 400, title: 'The body is not a JSON object' },
  'unsupported-media-type': { status: 415, title: 'Send the body as application/json' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'cross-site': { status: 403, title: 'This request came from another site' },
  'stale-page': { status: 403, title: 'This page is out of date: reload it' },
  'step-up-required': { status: 403, title: 'Confirm it is you first' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This path does not answer to that method' },
  'wrong-credentials': { status: 401, title: 'E-mail address or password is wrong' },
  'wrong-password': { status: 403, title: 'The password is wrong' },
  'no-password': { status: 409, title: 'This account has no password yet' },
  'too-many-attempts': { status: 429, title: 'Too many failed attempts: wait a while' },
  'too-many-requests': { status: 429, title: 'Too many requests: slow down' },
  'too-many-mails': { status: 429, title: 'This would send others more mails than you may within an hour' },
  'too-many-changes': {
    status: 429,
    title: 'The address was to be changed five times today: try again later',
  },
  'token-scope-denied': { status: 403, title: 'The scopes of this token do not cover this' },
  'token-network-denied': { status: 403, title: 'This token may not be used from this address' },
  'link-not-valid': { status: 404, title: 'This link is not valid' },
  'link-superseded': { status: 410, title: 'A newer link has been sent: use that one' },
  'link-expired': { status: 410, title: 'This link has expired' },
  'link-used': { status: 410, title: 'This link has been used already' },
  'set-up-closed': { status: 410, title: 'Set-up has been done already' },
  'sign-up-closed': { status: 403, title: 'Accounts are made by invitation here' },
  'email-taken': { status: 409, title: 'This address belongs to another account' },
  'email-unchanged': { status: 409, title: 'This is your address already' },
  'email-change-forbidden': {
    status: 403,
    title: 'The e-mail address identifies the account here and cannot be changed',
  },
  'challenge-expired': { status: 410, title: 'This took too long or was begun elsewhere: try again' },
  'challenge-used': { status: 409, title: 'This has been done already: try again' },
  'passkey-not-valid': { status: 422, title: 'The answer of the passkey or security key is not valid' },
  'passkey-refused': { status: 401, title: 'This passkey was not accepted' },
  'passkey-unknown': { status: 401, title: 'This passkey is not known here' },
  'passkey-taken': { status: 409, title: 'This passkey or security key is registered already' },
  'wrong-code': { status: 403, title: 'This code is not right, or was used already' },
  'totp-set-up-expired': { status: 410, title: 'Setting up took too long: start again' },
  'second-step-required': { status: 403, title: 'A second step is required' },
  'second-step-expired': {
    status: 410,
    title: 'This sign-in took too long, or was finished already: start again',
  },
  'stronger-factor-required': {
    status: 403,
    title: 'The password is not enough here: confirm in another way',
  },
  'two-step-off': { status: 409, title: 'Two-step verification is off' },
  'mfa-required-by': {
    status: 409,
    title: 'An organization that you belong to requires two-step verification',
  },
  'deletion-blocked': { status: 409, title: 'Somebody depends on this account: name a successor first' },
  'own-account': { status: 409, title: 'You cannot do this to your own account' },
  'audience-not-valid': { status: 422, title: 'Somebody was chosen who is not there' },
  'ends-too-early': { status: 422, title: 'It has to end after it starts' },
  'way-fixed': { status: 409, title: 'This way of being told is not to be chosen for that topic' },
  'idempotency-key-not-valid': {
    status: 400,
    title: 'An Idempotency-Key is 1 to 255 visible characters of ASCII',
  },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'idempotency-key-taken': {
    status: 409,
    title: 'A request with this Idempotency-Key is being answered: try again',
  },
  'already-created': {
    status: 409,
    title: 'This was created already, and what was shown then is not shown again',
  },
  changed: { status: 409, title: 'Something changed at the same moment: try again' },
  'try-again': { status: 503, title: 'This did not work just now: try again' },
  internal: { status: 500, title: 'Something failed on our side' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>

/** The name of a "no" outside `/manage`. */
export type OwnProblemKind = keyof typeof ownProblems

/** All of them, those of the Management API included; there `title` may hold `{parameters}`. */
export const problems = { ...ownProblems, ...manageProblems }

/** The name of a "no". */
export type ProblemKind = keyof typeof problems

/**
 * What is wrong with one field: an RFC 6901 pointer into the body, a code that the web translates, English,
 * and the bound where one was passed.
 */
export type FieldError = {
  readonly pointer: string
  readonly code: string
  readonly detail: string
  readonly limit?: number
}

/** What a "no" may carry beside its kind. */
export type ProblemParts = {
  readonly errors?: readonly FieldError[]
  readonly retryAfterSeconds?: number
  readonly allow?: readonly string[]
  /** The ways that would do. */
  readonly ways?: readonly string[]
  /** The organizations that a "no" is due to. */
  readonly requiredBy?: readonly { readonly id: number; readonly name: string }[]
  /** Where a person who wants to leave is the last. */
  readonly blockers?: readonly { readonly unit: string; readonly id: number | null; readonly name: string }[]
  /** What the text of a "no" of the Management API is filled with. */
  readonly parameters?: Readonly<Record<string, string | number>>
  /** Faulty fields of a request to the Management API, in the order they are told. */
  readonly fields?: readonly { readonly key: string; readonly message: string }[]
}

/** A "no" of the catalogue, thrown anywhere below `http`; `http/answer.ts` alone makes it a response. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly parts: ProblemParts = {},
  ) {
    super(kind)
    this.name = 'Problem'
  }
}

/** The English text of a "no", with its parameters filled in. */
export const textOf = ({ kind, parts }: Problem): string =>
  problems[kind].title.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(parts.parameters?.[name] ?? whole),
  )

/** Whether a text is a kind of the catalogue (a reason that came back from the database, say). */
export const isProblemKind = (text: string): text is ProblemKind => Object.hasOwn(problems, text)
