/** What I may do about the members of a unit: for what to show, never for guarding. */
export type MembersMay = {
  readonly remove: boolean
  /** The roles that I may give, in the order to offer them; empty where there are none or I may not. */
  readonly roles: readonly string[]
  /** Roles that would take this very right from me. */
  readonly limitedRoles: readonly string[]
}
