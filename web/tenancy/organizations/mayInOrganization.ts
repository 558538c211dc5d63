/** What the answers tell about me in an organization. */
export type OrganizationFacts = {
  readonly isMember: boolean
  /** Of the maintainer that it belongs to. */
  readonly isMaintainerMember: boolean
  readonly isSuperAdmin: boolean
  readonly allowAutoJoin: boolean
}

/**
 * What I may do in an organization: for what to show, never for guarding; the server has the last word
 * (domain.md 8.3).
 */
export function mayInOrganization({
  isMember,
  isMaintainerMember,
  isSuperAdmin,
  allowAutoJoin,
}: OrganizationFacts) {
  return {
    /** Whoever reads it may rename it, change its metadata and delete it. */
    change: true,
    changeAccess: isMember,
    changeCrm: isMaintainerMember || isSuperAdmin,
    invite: isMember,
    removeMembers: isMember || isSuperAdmin,
    makeProjects: isMember,
    seeProjectUsers: isMember,
    seeMaintainer: isMaintainerMember || isSuperAdmin,
    way: allowAutoJoin ? ('join' as const) : ('none' as const),
  }
}

/** See `mayInOrganization`. */
export type OrganizationMay = ReturnType<typeof mayInOrganization>
