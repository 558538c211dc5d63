import type { MaintainerId, OrganizationId, ProjectId, TokenId, UserId } from '../kit/id'

/** Who asks by a live credential, and where; nulls where there is none such. */
export type Caller = {
  readonly user: UserId | null
  /** The application token, where it is no person. */
  readonly application: TokenId | null
  /** The unit of the path and what it belongs to. */
  readonly maintainer: MaintainerId | null
  readonly organization: OrganizationId | null
  readonly project: ProjectId | null
}
