import type { SessionId, UserId } from '../../kit/id'

/** What is true of the bearer of a session cookie at this instant; times are judged already. */
export type AccountFacts = {
  readonly session: null | {
    readonly id: SessionId
    readonly strength: number
    /** 1 when the CSRF token is of this session, or none is asked for. */
    readonly isOurs: 0 | 1
    /** 1 when the proof of identity is recent enough, or none is asked for. */
    readonly isFresh: 0 | 1
  }
  readonly user: null | {
    readonly id: UserId
    readonly isSuperAdmin: 0 | 1
    readonly mfaEnabled: 0 | 1
    readonly isActivated: 0 | 1
  }
}

/** The facts once a session is known to be alive. */
export type SignedInFacts = {
  readonly session: NonNullable<AccountFacts['session']>
  readonly user: NonNullable<AccountFacts['user']>
}

/** Whether the facts are those of a live session and its person. */
export const isSignedIn = (facts: AccountFacts): facts is SignedInFacts =>
  facts.session !== null && facts.user !== null
