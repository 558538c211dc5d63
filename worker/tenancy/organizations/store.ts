import { eq, type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import { organization } from '../../data/tables/units'
import type { MaintainerId, OrganizationId } from '../../kit/id'
import { maintainersAmong } from '../maintainers/store'
import { activityCenter, isLive, type ProjectRow, projectColumns } from '../projects/store'

/** What is shown of an organization `o` by itself, in the order of the wire. */
const columns = (
  now: number,
): SQL => sql`o.id, o.name, o.created, o.allow_auto_join AS "allowAutoJoin", o.crm_id AS "crmId",
  ${activityCenter(now)} AS "activityCenterProjectId", o.mfa_required AS "mfaRequired"`
/** What those columns give. */
export type OrganizationRow = {
  readonly id: OrganizationId
  readonly name: string
  readonly created: number
  readonly allowAutoJoin: 0 | 1
  readonly crmId: string
  readonly activityCenterProjectId: number | null
  readonly mfaRequired: 0 | 1
}
/** The organization of the scope, its projects and its maintainer: what it is in full. */
export const organizationInFull = (scope: UnitScope<'organization'>) =>
  [
    statements.all<OrganizationRow>(
      sql`SELECT ${columns(scope.now)} FROM organization o WHERE o.id = ${scope.id} AND o.deleted_time IS NULL`,
    ),
    projectsOf(scope),
    maintainersAmong(scope, sql`SELECT maintainer_id FROM organization WHERE id = ${scope.id}`),
  ] as const
/** The live projects of the organization, by id. */
export const projectsOf = ({ id, now }: UnitScope<'organization'>) =>
  statements.all<ProjectRow>(
    sql`SELECT ${projectColumns(now)} FROM project p WHERE p.organization_id = ${id} AND ${isLive(now)} ORDER BY p.id`,
  )

/** The live members of its live projects, each once, by id. */
export const projectPeopleOf = ({ id, now }: UnitScope<'organization'>) =>
  statements.all<{
    id: number
    name: string
    email: string
  }>(sql`SELECT u.id, u.name, u.email FROM user u WHERE u.id IN (
      SELECT pm.user_id FROM project p JOIN project_member pm ON pm.project_id = p.id
      WHERE p.organization_id = ${id} AND ${isLive(now)} AND (pm.expires IS NULL OR pm.expires > ${now})) ORDER BY u.id`)

/** The live organizations of a maintainer. */
export const organizationsOf = ({ id, now }: UnitScope<'maintainer'>) =>
  statements.all<OrganizationRow>(
    sql`SELECT ${columns(now)} FROM organization o WHERE o.maintainer_id = ${id} AND o.deleted_time IS NULL ORDER BY o.id`,
  )

/** An organization in a list of one's own. */
export type ListedRow = OrganizationRow & { readonly maintainerId: MaintainerId }
/** The live organizations among these ids, and their maintainers. */
const listed = (scope: UnitScope, ids: SQL) =>
  [
    statements.all<ListedRow>(sql`SELECT ${columns(scope.now)}, o.maintainer_id AS "maintainerId" FROM organization o
      WHERE o.deleted_time IS NULL AND o.id IN (${ids}) ORDER BY o.id`),
    maintainersAmong(scope, sql`SELECT maintainer_id FROM organization WHERE id IN (${ids})`),
  ] as const
/**
 * Those that the caller is a member of; all of them for an application. The token comes first: CROSS JOIN
 * keeps the order.
 */
export const organizationsFor = (scope: UnitScope<'platform'>) =>
  listed(
    scope,
    sql`SELECT organization_id FROM organization_member WHERE user_id = ${scope.me}
      UNION ALL SELECT every.id FROM management_token t CROSS JOIN organization every WHERE t.id = ${scope.token} AND t.kind = 'super'`,
  )
/** Those that the person in the path is a member of. */
export const organizationsOfPerson = (scope: UnitScope<'user'>) =>
  listed(scope, sql`SELECT organization_id FROM organization_member WHERE user_id = ${scope.id}`)

/** Makes an organization of the maintainer. */
export const insertOrganization = (
  { id, now }: EnteredUnit<'maintainer'>,
  { name, crmId }: { name: string; crmId: string },
) => statements.insert(organization).values({ maintainerId: id, name, crmId, created: now })
/** The organization that the batch has just made, as SQL: nobody else's can come between. */
export const newestOrganization = sql<OrganizationId>`(SELECT max(id) FROM organization)`
/** The row of an organization that was made just now, or by an earlier request like this one. */
export const createdOrganization = (entered: EnteredUnit<'maintainer'>, id: SQL<OrganizationId>) =>
  statements.all<OrganizationRow>(
    sql`SELECT ${columns(entered.now)} FROM organization o WHERE o.id = ${id} AND o.deleted_time IS NULL`,
  )
/** Makes who calls the first member of the organization just made. */
export const seatFounder = ({ me, now }: EnteredUnit<'maintainer'>) =>
  statements.run(
    sql`INSERT INTO organization_member (organization_id, user_id, created) VALUES (${newestOrganization}, ${me}, ${now})`,
  )

/** What can be changed of an organization. */
export type Changed = Partial<Omit<typeof organization.$inferInsert, 'id' | 'created' | 'deletedTime'>>
/** Changes what is given. */
export const changeOrganization = ({ id }: EnteredUnit<'organization'>, fields: Changed) =>
  statements
    .update(organization)
    // The name again, so that an empty change is one as well.
    .set({ ...fields, name: fields.name ?? sql`${organization.name}` })
    .where(eq(organization.id, id))
/** Whether one names a project, but none that is live in the organization, as SQL. */
export const isNoProject = ({ id, now }: UnitScope<'organization'>, project: number | null): SQL =>
  sql`(${project} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM project p WHERE p.id = ${project} AND p.organization_id = ${id} AND ${isLive(now)}))`
/** Whether one names a maintainer, but none that is live, as SQL. */
export const isNoMaintainer = (maintainer: number | null): SQL =>
  sql`(${maintainer} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM maintainer WHERE id = ${maintainer} AND deleted_time IS NULL))`
/** Whether one names a maintainer that who calls is no member of, as SQL. */
export const isNoMemberOf = ({ me }: UnitScope, maintainer: number | null): SQL =>
  sql`(${maintainer} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM maintainer_member WHERE maintainer_id = ${maintainer} AND user_id = ${me}))`

/** Deletes the organization: its row stays for the audit trail. */
export const deleteOrganization = ({ id, now }: EnteredUnit<'organization'>) =>
  statements.update(organization).set({ deletedTime: now }).where(eq(organization.id, id))
/** Forgets what hangs on an organization that goes. */
export const forgetMetadata = ({ id }: EnteredUnit<'organization'>) =>
  statements.run(sql`DELETE FROM organization_metadata WHERE organization_id = ${id}`)
/** Whether it has live projects, as SQL. */
export const hasProjects = ({ id, now }: UnitScope<'organization'>): SQL =>
  sql`EXISTS (SELECT 1 FROM project p WHERE p.organization_id = ${id} AND ${isLive(now)})`
