import type { ProblemKind } from '../../problems'
import type { TokenFacts } from './facts'

/**
 * May the bearer act on the account of the token's person? Null is a pass. The database has judged already,
 * for a batch without a verdict asks the same reason. Pure.
 */
export const tokenVerdict = ({ refusal }: TokenFacts): ProblemKind | null => refusal
