import type { ProblemKind } from '../../problems'
import type { AccountFacts } from './facts'

/** How long a proof of identity opens what asks for a fresh one, in minutes. */
export const FRESH_MINUTES = 15

/**
 * May the caller act on their own account? Null is a pass. With `isFreshnessLeftToAct` a stale session
 * passes. Pure.
 */
export function accountVerdict({ session }: AccountFacts, isFreshnessLeftToAct: boolean): ProblemKind | null {
  if (!session) return 'not-signed-in'
  if (!session.isOurs) return 'stale-page'
  return session.isFresh || isFreshnessLeftToAct ? null : 'step-up-required'
}
