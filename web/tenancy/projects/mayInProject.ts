/** What the answers tell about me in a project. */
export type ProjectFacts = {
  /** My role; null when I see it by my organization, my maintainer or as a super admin. */
  readonly role: string | null
  readonly isOrganizationMember: boolean
  readonly isSuperAdmin: boolean
  readonly isGoverned: boolean
  readonly allowAutoJoin: boolean
}

const standardRoles = ['admin', 'guest', 'readOnly', 'share'] as const
const governedRoles = ['developer', 'readOnly', 'reviewer', 'productionManager'] as const
const leadingRoles: readonly string[] = ['admin', 'share', 'productionManager']

/** The roles of a project's kind, the usual one first. */
export const rolesOf = (isGoverned: boolean): readonly string[] =>
  isGoverned ? governedRoles : standardRoles

/**
 * What I may do in a project: for what to show, never for guarding; the server has the last word (domain.md
 * 8.4). A project role beats all but the super admin's own.
 */
export function mayInProject({
  role,
  isOrganizationMember,
  isSuperAdmin,
  isGoverned,
  allowAutoJoin,
}: ProjectFacts) {
  const leads = role !== null && leadingRoles.includes(role)
  const isOutside = role === null
  const isOwner = isOutside && isOrganizationMember
  const leadsPeople = leads || isOwner
  const runsSettings = leads || isOutside || isSuperAdmin
  const roles = rolesOf(isGoverned).filter((name) => name !== 'share' || isOrganizationMember)
  return {
    invite: isOwner || (leads && (role !== 'productionManager' || isOrganizationMember)),
    changeRoles: leadsPeople,
    removeMembers: leadsPeople || (isOutside && isSuperAdmin),
    decideRequests: leads,
    /** Those that I may give. */
    roles,
    /** Those that do not lead people. */
    limitedRoles: roles.filter((name) => !leadingRoles.includes(name)),
    change: runsSettings,
    delete: runsSettings,
    move: runsSettings,
    changeMetadata: runsSettings,
    seeLog: runsSettings,
    seeOrganization: isOrganizationMember || isOutside || isSuperAdmin,
    way: isOwner || allowAutoJoin ? ('join' as const) : ('request' as const),
  }
}

/** See `mayInProject`. */
export type ProjectMay = ReturnType<typeof mayInProject>
