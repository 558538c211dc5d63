import { demand } from '../../access/demand'
import type { EnteredUnit } from '../../access/scope'
import type { ProjectRole } from '../../data/roles'
import { expiryAfter, roleIn } from './rules'

/** What access to a project is given on; `expires`: unix milliseconds, null for no end. */
export type Terms = { readonly role: ProjectRole; readonly expires: number | null; readonly reason: string }
/** The terms as a request names them. */
export type RequestedTerms = {
  readonly role?: string | null | undefined
  readonly expirationSeconds?: number | null | undefined
  readonly reason?: string | null | undefined
}

/** The terms that a request asks for, by who may grant them. Throws `role-not-valid`, `share-role-denied`. */
export function termsIn(entered: EnteredUnit<'project'>, requested: RequestedTerms): Terms {
  const role = roleIn(requested.role, entered.facts.project?.isGoverned === 1)
  if (role === 'share') demand(entered, 'share:grant')
  return {
    role,
    expires: expiryAfter(entered.now, requested.expirationSeconds),
    reason: requested.reason ?? '',
  }
}
