/** What the answers tell about me in a maintainer. */
export type MaintainerFacts = { readonly isMember: boolean; readonly isSuperAdmin: boolean }

/**
 * What I may do in a maintainer: for what to show, never for guarding; the server has the last word
 * (domain.md 8.2). Whoever reads it is a member or a super admin.
 */
export const mayInMaintainer = ({ isSuperAdmin }: MaintainerFacts) => ({
  change: true,
  invite: true,
  removeMembers: true,
  makeOrganizations: true,
  makePromoCodes: true,
  delete: isSuperAdmin,
})

/** See `mayInMaintainer`. */
export type MaintainerMay = ReturnType<typeof mayInMaintainer>
