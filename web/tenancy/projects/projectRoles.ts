import type { ProjectRole } from '../../../worker/data/roles'

/** What this file asks of a project. */
type Governed = { readonly features: readonly string[] }

const standardRoles: readonly ProjectRole[] = ['admin', 'guest', 'readOnly', 'share']
const governedRoles: readonly ProjectRole[] = ['developer', 'readOnly', 'reviewer', 'productionManager']
const governingFeature = 'protected-default-branch'

/** Whether a project has protected branches, and with them the governed roles. */
export const isGoverned = ({ features }: Governed): boolean => features.includes(governingFeature)

/** The roles that a project has, the usual one first. */
export const rolesIn = (project: Governed): readonly ProjectRole[] =>
  isGoverned(project) ? governedRoles : standardRoles

/** Those of them that the caller may give. */
export const rolesToGive = (
  project: Governed & { readonly may?: readonly string[] | undefined },
): readonly ProjectRole[] =>
  rolesIn(project).filter((role) => role !== 'share' || project.may?.includes('share:grant'))

/** Whether members of this role may change roles, so that one who gives it up loses that. */
export const leadsPeople = (role: ProjectRole): boolean =>
  role === 'admin' || role === 'share' || role === 'productionManager'
