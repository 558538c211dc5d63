/** Where a sign-in stands once the password is right. */
export type NextStep = 'session' | 'second-step'

/** The state machine of sign-in, from "password ok": a second step where one is on, else the session. */
export const afterPassword = (person: { readonly mfaEnabled: boolean }): NextStep =>
  person.mfaEnabled ? 'second-step' : 'session'
