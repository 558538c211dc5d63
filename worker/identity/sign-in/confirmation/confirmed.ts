import type { EnteredAccount } from '../../../access/scope'
import { logEvent } from '../../../record/security-log/store'
import type { GivenStep } from '../../factors/shapes'
import { newCookie } from '../../sessions/newCookie'

/**
 * What follows a proof: the session counts as just proved, of this strength at least, and gets a new cookie,
 * so that a stolen copy of the old one gains nothing. The statements begin the commit; `secretIn` the first
 * one's answer gives the cookie. `from`: SHA-256 of the cookie that came.
 */
export async function confirmed(entered: EnteredAccount, from: string, by: GivenStep['way'] | 'password') {
  const { rotate, secretIn } = await newCookie(entered, from, by === 'password' ? 1 : 2)
  return {
    statements: [rotate, logEvent(entered, entered.me, 'identity.confirmed', { by })] as const,
    secretIn,
  }
}

/**
 * What the browser gets: a cookie (null where it has had one meanwhile, by the first of two clicks), good
 * until the session ends.
 */
export type Confirmed = { readonly secret: string | null; readonly sessionEnds: number }
