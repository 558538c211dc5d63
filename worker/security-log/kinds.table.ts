/** What the security log can tell; the web's dictionary has a sentence for each. */
export const logKinds = [
  'account.set-up',
  'account.signed-up',
  'account.activated',
  'profile.changed',
  'session.started',
  'session.ended',
  'sessions.ended',
  'sign-in.failed',
  'identity.confirmed',
  'password.set',
  'password.changed',
  'password.reset-requested',
  'password.reset',
  'email.change-requested',
  'email.change-cancelled',
  'email.changed',
  'email.change-undone',
  'not-me.reported',
] as const

/** The name of an entry's kind. */
export type LogKind = (typeof logKinds)[number]
