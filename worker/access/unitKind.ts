import type { SQL } from 'drizzle-orm'
import type { MaintainerId, OrganizationId, ProjectId, UserId } from '../kit/id'

/** What the path of a unit operation addresses; `platform` is none in particular. */
export type UnitKind = 'platform' | 'user' | 'maintainer' | 'organization' | 'project'

/** How a scope names its unit: a person may be addressed by e-mail, so theirs is SQL. */
export type UnitIds = {
  platform: null
  user: SQL<UserId>
  maintainer: MaintainerId
  organization: OrganizationId
  project: ProjectId
}
