import { sql } from 'drizzle-orm'
import type { MaintainerId, OrganizationId, ProjectId } from '../../../kit/id'

/** Where it happened, when the path names no project that is live. */
export const placeOf = (id: number) => ({
  project: sql<ProjectId>`${id}`,
  organization: sql<OrganizationId>`(SELECT organization_id FROM project WHERE id = ${id})`,
  maintainer: sql<MaintainerId>`(SELECT o.maintainer_id FROM project p JOIN organization o ON o.id = p.organization_id WHERE p.id = ${id})`,
})
