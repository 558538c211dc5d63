import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../access/scope'
import { statements } from '../data/statements'
import { organization } from '../data/tables/units'
import type { OrganizationId } from '../kit/id'

/** What is shown of an organization by itself, in the order of the wire. */
export const organizationColumns = {
  id: organization.id,
  name: organization.name,
  created: organization.created,
  allowAutoJoin: organization.allowAutoJoin,
  crmId: organization.crmId,
  activityCenterProjectId: organization.activityCenterProjectId,
  mfaRequired: organization.mfaRequired,
}

/** The live organizations of a maintainer. */
export const organizationsOf = ({ id }: UnitScope<'maintainer'>) =>
  statements
    .select(organizationColumns)
    .from(organization)
    .where(and(eq(organization.maintainerId, id), isNull(organization.deletedTime)))
    .orderBy(asc(organization.id))
/** A row of that list. */
export type OrganizationRow = Awaited<ReturnType<ReturnType<typeof organizationsOf>['execute']>>[number]

/** Makes an organization of the maintainer. */
export const insertOrganization = ({ id, now }: EnteredUnit<'maintainer'>, { name, crmId }: { name: string; crmId: string }) =>
  statements.insert(organization).values({ maintainerId: id, name, crmId, created: now }).returning(organizationColumns)
/** The organization that the batch has just made, as SQL: nobody else's can come between. */
export const newestOrganization = sql<OrganizationId>`(SELECT max(id) FROM organization)`
/** Makes who calls the first member of the organization just made. */
export const seatFounder = ({ me, now }: EnteredUnit<'maintainer'>) =>
  statements.run(sql`INSERT INTO organization_member (organization_id, user_id, created) VALUES (${newestOrganization}, ${me}, ${now})`)
