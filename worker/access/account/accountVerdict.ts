import type { ProblemKind } from '../../problems'
import type { Facts } from './accountFacts'

/** How long a proof of identity opens what asks for a fresh one, in minutes. */
export const FRESH_MINUTES = 15

/** May the caller act on their own account? Null is a pass. Pure. */
export function accountVerdict(facts: Facts): ProblemKind | null {
  if (!facts.session) return 'not-signed-in'
  if (!facts.session.isOurs) return 'stale-page'
  return facts.session.isFresh ? null : 'step-up-required'
}
