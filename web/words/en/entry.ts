import { numberOf, pluralOf } from '../plural'
import { factorRefusals, secondStep } from './second-step'

const count = pluralOf('en')
const number = numberOf('en')

/**
 * Refusals by kind; the server's English stands in for a kind without words. The last five are said by the
 * browser itself.
 */
const refusals = {
  'invalid-input': 'Some fields need another look.',
  'body-not-json': 'This page and the server do not understand each other. Load the page again.',
  'unsupported-media-type': 'This page and the server do not understand each other. Load the page again.',
  'body-too-large': 'This is more text than fits. Make it shorter.',
  'not-signed-in': 'You have been signed out. Sign in again; what you typed is kept.',
  'cross-site':
    'Your browser marked this as coming from another site, so nothing was changed. Load the page again.',
  'stale-page': 'This page was out of date, so nothing was changed. It is up to date now: try again.',
  'step-up-required': 'Confirm it’s you first.',
  'not-found': 'There is nothing here any more.',
  'method-not-allowed': 'This page and the server do not understand each other. Load the page again.',
  'wrong-credentials': 'The e-mail address or the password is not right.',
  'wrong-password': 'This is not your current password.',
  'no-password': 'This account has no password yet.',
  'too-many-attempts': (wait: string | null) =>
    wait ? `Too many attempts. Try again in ${wait}.` : 'Too many attempts. Try again later.',
  'too-many-requests': (wait: string | null) =>
    wait ? `Too many requests. Try again in ${wait}.` : 'Too many requests. Try again in a moment.',
  'too-many-mails': (wait: string | null) =>
    wait
      ? `You have sent others as many messages as you may within an hour. Try again in ${wait}.`
      : 'You have sent others as many messages as you may within an hour. Try again later.',
  'too-many-changes': (wait: string | null) =>
    wait
      ? `You have asked for another address five times within a day. Try again in ${wait}.`
      : 'You have asked for another address five times within a day. Try again tomorrow.',
  'link-not-valid': 'This link is not valid. It may have been cut off: copy it whole from the e-mail.',
  'link-expired': 'This link has expired.',
  'link-used': 'This link has been used already.',
  'link-superseded': 'A newer link was sent: use that one.',
  'set-up-closed': 'This Gatehouse has been set up already. Sign in instead.',
  'sign-up-closed': 'Accounts are made by invitation here. Ask whoever runs this Gatehouse for one.',
  'token-scope-denied': 'The scopes of this token do not cover this.',
  'token-network-denied': 'This token may not be used from this address.',
  'email-taken': 'This address belongs to another account.',
  'email-unchanged': 'This is your address already.',
  ...factorRefusals,
  'deletion-blocked':
    'You are the last one somewhere, so your account cannot be deleted yet. Name a successor first.',
  'email-change-forbidden':
    'Your e-mail address identifies your account here and cannot be changed. A new address needs a new account.',
  changed: 'Something else changed this at the same moment, so nothing was saved. Try again.',
  'try-again': 'This did not work just now. Try again in a moment.',
  internal: 'Something failed on our side. It is not your doing; try again in a moment.',
  offline: 'You are offline. Nothing is lost: try again once you are connected.',
  'no-answer': 'The server did not answer. Nothing is lost: try again in a moment.',
  'not-confirmed': 'Nothing was changed, because it was not confirmed.',
  'other-account':
    'You signed in to another account in this browser, so nothing was changed. The page shows that account now.',
  unknown: 'This did not work.',
}

const fieldErrors: Readonly<Record<string, (limit: number | null) => string>> = {
  required: () => 'Fill this in.',
  'wrong-type': () => 'This is not the kind of text that goes here.',
  'too-short': (limit) =>
    limit
      ? `Use at least ${count(limit, { one: '# character', other: '# characters' })}.`
      : 'This is too short.',
  'too-long': (limit) =>
    limit
      ? `Use at most ${count(limit, { one: '# character', other: '# characters' })}.`
      : 'This is too long.',
  'not-an-email': () => 'Enter a whole e-mail address, like name@example.com.',
  'not-an-option': () => 'Choose one of the options.',
  'wrong-format': () => 'This does not have the right form.',
  'unknown-field': () => 'The server does not know this field. Load the page again.',
  'not-well-formed': () => 'This holds a character that cannot be kept. Type it again without it.',
  'not-a-number': () => 'Enter a number.',
  'password-too-short': (limit) =>
    limit
      ? `Use at least ${count(limit, { one: '# character', other: '# characters' })}.`
      : 'Use a longer password.',
  'password-too-long': (limit) =>
    limit
      ? `Use at most ${count(limit, { one: '# character', other: '# characters' })}.`
      : 'Use a shorter password.',
  'password-common': () =>
    'Many people use this password or one like it, so it is among the first to be guessed. Choose another.',
  'password-personal': () =>
    'This holds your name, your e-mail address or our name, so it is easy to guess. Choose another.',
  'password-unchanged': () => 'This is your current password. Choose another.',
}

/** What a person reads at the door: the shell, controls, refusals, signing in and the one-time links. */
export const entry = {
  product: 'Gatehouse',
  refusals,
  fieldErrors,
  pageTitle: (page: string) => `${page} · Gatehouse`,
  ui: {
    cancel: 'Cancel',
    save: 'Save',
    close: 'Close',
    retry: 'Retry',
    edit: 'Edit',
    editNamed: (what: string) => `Edit ${what}`,
    dismiss: 'Dismiss',
    comma: ', ',
    optional: 'optional',
    working: 'Working',
    loading: 'Loading',
    requestId: (id: string) => `Request ${id}`,
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    capsLock: 'Caps Lock is on.',
    errorSummary: (fields: number) =>
      count(fields, { one: 'One field needs another look', other: '# fields need another look' }),
    failed: 'This could not be loaded',
    notices: 'Notices',
    copied: 'Copied',
    notCopied: 'This could not be copied. Select the text and copy it yourself.',
  },
  shell: {
    skip: 'Skip to the content',
    home: 'Home',
    breadcrumb: 'You are here',
    search: 'Search',
    accountMenu: (name: string) => `Account menu of ${name}`,
    notifications: (unread: number) =>
      unread > 0
        ? `Notifications, ${count(unread, { one: '# unread', other: '# unread' })}`
        : 'Notifications',
    accountSettings: 'Account Settings',
    organizations: 'Organizations',
    administration: 'Administration',
    theme: 'Theme',
    language: 'Language',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    apiReference: 'API reference',
    shortcuts: 'Keyboard shortcuts',
    signOut: 'Sign out',
    signedOut: 'You are signed out.',
    offline: 'You are offline. What you typed is kept, and this page carries on when you are back.',
    backOnline: 'You are connected again.',
  },
  passwords: {
    minimum: (length: number) =>
      `At least ${count(length, { one: '# character', other: '# characters' })}. A few words you will remember work well.`,
    strength: 'Password strength',
    levels: ['Very weak', 'Weak', 'Fair', 'Good', 'Strong'] as readonly string[],
    moreNeeded: (missing: number) =>
      count(missing, { one: '# more character needed', other: '# more characters needed' }),
    reasons: {
      common: 'It is like a password that many people use.',
      personal: 'It holds your name or your e-mail address.',
      keys: 'Neighbouring keys are guessed early.',
      repeats: 'Repeated characters or words add little.',
      sequence: 'Sequences like abc or 6543 add little.',
      date: 'Dates and years are guessed early.',
      none: '',
    },
    choose: 'Choose a password',
  },
  signIn: {
    title: 'Sign in',
    heading: 'Sign in to Gatehouse',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    forgot: 'Forgot Password',
    newHere: 'New here?',
    signUp: 'Create an account',
    inviteOnly: 'Accounts are made by invitation here.',
    toGoOn: 'Sign in to go on to where you were going.',
    signedInAs: (email: string) => `You are signed in as ${email}.`,
    goOn: 'Go on',
    otherAccount: 'Use another account',
    secondStep: 'Two-step verification',
    leaving: (day: string) => `Your account will be deleted on ${day}`,
    leavingText:
      'You are signed out everywhere. To keep the account, sign in before then, or use the link in the e-mail that we sent you.',
  },
  secondStep,
  signUp: {
    title: 'Create an account',
    lead: 'We send you a link; you choose a password once you open it.',
    name: 'Name',
    email: 'E-mail address',
    submit: 'Create account',
    haveOne: 'Have an account?',
    signIn: 'Sign in',
    closed: 'Accounts are made by invitation',
    closedText:
      'Whoever runs this Gatehouse invites people by e-mail. With an invitation, open the link in it.',
    sent: 'Look into your mailbox',
    sentText: (email: string) =>
      `If ${email} can have an account here, a message is on its way. Its link works for a limited time.`,
    nothingCame: 'Nothing there after some minutes? Look into the spam folder, or try again.',
    again: 'Use another address',
  },
  setUp: {
    title: 'Set up Gatehouse',
    lead: 'This makes the first account. It can do everything, so choose its password with care.',
    name: 'Name',
    email: 'E-mail address',
    submit: 'Create the first account',
  },
  activate: {
    title: 'Activate your account',
    lead: (email: string) =>
      `The account is for ${email}. Tell us your name and how you will sign in, and it is yours.`,
    name: 'Name',
    submit: 'Activate',
  },
  forgot: {
    title: 'Forgot Password',
    lead: 'Tell us your e-mail address, and we send you a link to choose a new password.',
    email: 'E-mail address',
    submit: 'Send the link',
    back: 'Back to sign in',
    sent: 'Look into your mailbox',
    sentText: (email: string) =>
      `If ${email} has an account here, a message is on its way. Its link works once, for one hour.`,
    nothingCame:
      'Nothing there after some minutes? Look into the spam folder, or try again: only the newest link works.',
    again: 'Send it again',
  },
  reset: {
    title: 'Choose a new password',
    lead: (email: string) => `For the account of ${email}. You will be signed out everywhere.`,
    submit: 'Save the new password',
    done: 'Your password is changed',
    doneText: 'You are signed out everywhere. Sign in with the new password.',
    keepTokens: 'Let my access tokens work on',
    keepTokensHint: (names: string) => `Otherwise these end: ${names}`,
  },
  verifyEmail: {
    title: 'Confirm your new address',
    lead: (newEmail: string) => `From now on you sign in with ${newEmail}, and all our mail goes there.`,
    instead: (email: string) => `It takes the place of ${email}.`,
    submit: 'Confirm this address',
    done: 'Your address is changed',
    doneText: (email: string) => `You sign in with ${email} from now on. Your other sessions have ended.`,
  },
  undo: {
    title: 'Undo the change of address',
    lead: (email: string) => `This puts ${email} back as the address of the account.`,
    submit: 'Put the old address back',
    done: 'The old address is back',
    doneText: (email: string) =>
      `The account is under ${email} again. Look into that mailbox for a link to choose a new password.`,
  },
  notMe: {
    title: 'This wasn’t me',
    lead: (email: string) => `Secure the account of ${email}:`,
    submit: 'Secure my account',
    done: 'Your account is secured',
    doneText: (email: string) =>
      `Everybody is signed out. Look into the mailbox of ${email} for a link to choose a new password.`,
  },
  recovery: {
    ends: {
      sessions: (count: number) => `Sessions that end: ${number(count)}`,
      tokens: (count: number) => `Access tokens that end: ${number(count)}`,
      devices: (count: number) => `Browsers that are forgotten: ${number(count)}`,
    },
    password: 'The password stops working. We send you a link to choose a new one.',
    address: (email: string) => `The address is ${email} again.`,
    goes: (what: string) => `Removed: ${what}`,
    comesBack: (what: string) => `Restored: ${what}`,
    stays: (what: string) => `Stays: ${what}`,
    twoStepOn: 'Two-step verification is on afterwards.',
    twoStepOff: 'Two-step verification is off afterwards.',
    kinds: {
      passkey: 'passkey',
      'security-key': 'security key',
      totp: 'authenticator app',
      'recovery-code': 'recovery codes',
    },
    named: (kind: string, name: string) => `${kind} “${name}”`,
    added: (what: string, day: string) => `${what}, added ${day}`,
    left: 'Besides the new password, this still opens the account or is asked for:',
    nothingLeft: 'Nothing else opens the account: no passkey, no token, no session.',
  },
  cancelMfaReset: {
    title: 'Keep two-step verification',
    lead: (email: string) =>
      `Somebody has asked to turn off two-step verification for the account of ${email}.`,
    effects: ['It stays on, and everything you have set up stays as it is.'] as readonly string[],
    submit: 'Keep it on',
    done: 'Two-step verification stays on',
    doneText: 'If you have not asked for this yourself, tell whoever looks after your organization.',
  },
  cancelDeletion: {
    title: 'Keep your account',
    lead: (email: string) => `The account of ${email} is about to be deleted.`,
    effects: ['It stays, with everything in it.', 'Its access tokens work again.'] as readonly string[],
    submit: 'Keep my account',
    done: 'Your account stays',
    doneText: 'Sign in to go on.',
  },
  links: {
    checking: 'Looking at the link',
    missing: 'The link is not whole',
    broken: 'This link does not work',
    expired: 'This link has expired',
    used: 'This link has been used already',
    expiredText: 'Links work for a limited time, so that an old e-mail opens nothing.',
    usedText: 'If that was you, there is nothing left to do.',
    superseded: 'A newer link was sent',
    supersededText: 'Only the newest link works. Look for it in your mailbox.',
    askAgain: 'Ask for a new link',
    signIn: 'Go to sign in',
    home: 'Go to the home page',
    wrongPlace: 'This link is for something else',
    open: 'Open the right page',
  },
  notFound: {
    title: 'Not found',
    heading: 'There is nothing at this address',
    text: 'The link may be old, or the address mistyped.',
    home: 'Go to the home page',
  },
  failed: {
    title: 'Something failed',
    heading: 'This page has stopped working',
    text: 'It is not your doing, and nothing that was saved is lost. Load it again; if it fails again, tell whoever runs this Gatehouse.',
    reload: 'Load again',
  },
  offline: {
    title: 'Offline',
    heading: 'You are offline',
    text: 'This page could not be loaded. It comes up by itself once you are connected.',
  },
}
