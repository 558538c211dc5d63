import type { TokenId, UserId } from '../../kit/id'
import type { ProblemKind } from '../../problems'

/** What is true of a personal access token at this instant; times are judged already. */
export type TokenFacts = {
  /** The "no" that the claim means, judged by the database; null is a pass. */
  readonly refusal: ProblemKind | null
  /** Null where the token is unknown, disabled or expired, or its person may not use tokens. */
  readonly token: null | {
    readonly id: TokenId
    readonly expires: number
    readonly userId: UserId
    readonly isSuperAdmin: 0 | 1
  }
}
