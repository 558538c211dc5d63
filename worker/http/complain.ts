import type { Context } from 'hono'
import { read } from '../access/enter'
import { Problem, type ProblemKind, type ProblemParts } from '../problems'
import type { Env } from './env'
import type { Operation } from './spec'

/**
 * Refuses what a request says, once the verdict is through: a stranger with rubbish hears who they are first.
 */
export async function complain(
  c: Context<Env>,
  { access }: Operation,
  kind: ProblemKind,
  parts?: ProblemParts,
): Promise<never> {
  // Whoever claims nothing has nothing to prove.
  if (access.kind !== 'anyone') await read(c.get('scope'), [])
  throw new Problem(kind, parts)
}
