import type { ProblemKind } from '../../../problems'

type Flags = { readonly type: string; readonly canBeManageByAdmin: 0 | 1; readonly canBeManagedViaApi: 0 | 1 }

/**
 * Why a feature cannot be given to, or taken from, a holder of this type by one who may do that at all; null
 * when it can. `isManager`: super admin or `can-manage-features`.
 */
export function assignmentProblem(
  feature: Flags,
  isManager: boolean,
  denied: 'project-features-denied' | 'user-features-denied',
): ProblemKind | null {
  if (!isManager && !feature.canBeManageByAdmin) return denied
  return feature.canBeManagedViaApi ? null : 'feature-not-manageable'
}
