import type { EnteredUnit } from '../../access/scope'
import { Problem, type ProblemKind } from '../../problems'

/**
 * Throws where the person in the path is deleted: they can be read by their id, but nothing can be done to
 * them. `given`: the segment of the path.
 */
export function mustBeAlive(
  { facts }: EnteredUnit<'user'>,
  given: string,
  otherwise: ProblemKind = 'user-not-found',
): void {
  if (facts.target?.isDeleted) throw new Problem(otherwise, { parameters: { user: given } })
}
