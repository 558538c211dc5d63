import { minutes } from '../../../kit/duration'
import type { UserId } from '../../../kit/id'

/** What a challenge is issued for: an answer to one opens no other. */
export type ChallengePurpose =
  | 'passkey-sign-in'
  | 'passkey-registration'
  | 'security-key-registration'
  | 'activation'
  | 'second-step'
  | 'confirmation'
  | 'password-reset'

/** How long a challenge is good, in milliseconds. */
export const CHALLENGE_LASTS = minutes(5)

/** What was asked, as it is kept. */
export type IssuedChallenge = {
  readonly purpose: ChallengePurpose
  /** Whom it concerns; null at a sign-in, where nobody is known yet. */
  readonly userId: UserId | null
  /** Unix milliseconds. */
  readonly expires: number
}

/**
 * Whether what was asked still may be answered for this purpose at this time (unix milliseconds). Good until
 * the very millisecond.
 */
export const isOpen = (asked: IssuedChallenge, purpose: ChallengePurpose, now: number): boolean =>
  asked.purpose === purpose && asked.expires > now
