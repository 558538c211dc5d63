import type { z } from '@hono/zod-openapi'
import { requireRow } from '../../kit/requireRow'
import { manageDate } from '../../kit/time'
import { maintainerOnWire } from '../maintainers/onWire'
import type { MaintainerRow } from '../maintainers/store'
import { projectListItemOnWire } from '../projects/onWire'
import type { ProjectRow } from '../projects/store'
import type { organization, organizationBase, organizationListItem } from './shapes'
import type { ListedOrganization, OrganizationRow } from './store'

/** An organization by itself; the row has its keys in the wire's order. */
export const organizationBaseOnWire = (row: OrganizationRow): z.infer<typeof organizationBase> => ({
  ...row,
  created: manageDate(row.created),
  allowAutoJoin: row.allowAutoJoin === 1,
  mfaRequired: row.mfaRequired === 1,
})

/** Organizations in a list of one's own, each with its maintainer. */
export function organizationListOnWire(
  rows: readonly ListedOrganization[],
  maintainers: readonly MaintainerRow[],
): z.infer<typeof organizationListItem>[] {
  const byId = new Map(maintainers.map((row) => [row.id, maintainerOnWire(row)]))
  return rows.flatMap(({ maintainerId, ...row }) => {
    const maintainer = byId.get(maintainerId)
    return maintainer ? [{ ...organizationBaseOnWire(row), maintainer }] : []
  })
}

/** What `organizationInFull` gives. */
export type OrganizationParts = readonly [
  readonly OrganizationRow[],
  readonly ProjectRow[],
  readonly MaintainerRow[],
]
/** An organization in full. */
export const organizationOnWire = (
  [[row], projects, [maintainer]]: OrganizationParts,
  region: string,
): z.infer<typeof organization> => ({
  ...organizationBaseOnWire(requireRow(row)),
  projects: projects.map((project) => projectListItemOnWire(project, region)),
  maintainer: maintainerOnWire(requireRow(maintainer)),
})
