import { Problem, type ProblemKind, textOf } from '../../../problems'
import type { MemberUnit } from '../../members/store'
import type { Outcome } from './shapes'
import type { Standing } from './store'

/**
 * Why somebody who stands so cannot be invited, in the order of a single invitation's refusals; null when
 * they can.
 */
export function refusalOf(standing: Standing | undefined): ProblemKind | null {
  if (!standing) return 'email-not-valid'
  if (standing.isReserved) return 'user-not-found'
  if (standing.isSelf) return 'invite-self'
  if (standing.isMember) return 'already-member'
  if (standing.isInvited) return 'already-invited'
  return standing.hasRequest ? 'already-requested' : null
}

/** A refused address in the answer. */
export const failed = (email: string, kind: ProblemKind, unit: MemberUnit): Outcome => ({
  email,
  status: 'failed',
  code: kind,
  error: textOf(new Problem(kind, { parameters: { unit, user: email } })),
})
