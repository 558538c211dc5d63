import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit } from '../../access/scope'
import type { MaintainerId, OrganizationId, ProjectId, UserId } from '../../kit/id'
import type { LogKind } from './kinds.table'
import { insertEntries, type LogData } from './store'

/** The units whose members shall see an entry; those of the scope unless the batch has just made them. */
type Place = {
  readonly maintainer?: SQL<MaintainerId>
  readonly organization?: SQL<OrganizationId>
  readonly project?: SQL<ProjectId>
}

/**
 * Writes an entry into the log of the person that `owner` names (whoever it happened to; oneself where it
 * happened to nobody) and into those of the unit and what it belongs to. None when `owner` names nobody,
 * unless an application does it. Rides in the batch of its change.
 */
export const logUnitEvent = (
  entered: EnteredUnit,
  owner: SQL<UserId>,
  kind: LogKind,
  data: LogData = {},
  place: Place = {},
) => logUnitEventForEach(entered, sql`SELECT ${owner} AS id`, kind, data, place)

/** The same in the log of each person whose id the query `owners` gives (as `id`). */
export function logUnitEventForEach(
  entered: EnteredUnit,
  owners: SQL,
  kind: LogKind,
  data: LogData = {},
  place: Place = {},
) {
  const { user, maintainer, organization, project } = entered.facts
  return insertEntries(entered, owners, {
    kind,
    data,
    actorId: sql`nullif(${entered.me}, owner.id)`,
    applicationTokenId: user ? null : entered.token,
    maintainerId: place.maintainer ?? maintainer,
    organizationId: place.organization ?? organization?.id ?? null,
    projectId: place.project ?? project?.id ?? null,
  })
}
