import { manageProblems } from '../manageProblems.table'
import { Problem, type ProblemKind, problems } from '../problems'

/** What somebody with a live credential tried in vain, as the security log names it. */
export type FailedAct = 'act.denied' | 'identity.confirmation-failed'

const wrongProofs: readonly ProblemKind[] = [
  'wrong-password',
  'wrong-code',
  'passkey-refused',
  'passkey-unknown',
]
/**
 * What a refused request was: a proof of identity that was wrong, or a change that they may not make. Null:
 * nothing of the kind. Reads are not written down: what may not be read is not there.
 */
export function failedActIn(error: unknown, method: string): FailedAct | null {
  if (!(error instanceof Problem)) return null
  if (wrongProofs.includes(error.kind)) return 'identity.confirmation-failed'
  const isDenied = Object.hasOwn(manageProblems, error.kind) && problems[error.kind].status === 403
  return isDenied && method !== 'GET' && method !== 'HEAD' ? 'act.denied' : null
}
