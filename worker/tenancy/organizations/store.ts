import { eq, type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { isLiveMaintainer, isLiveOrganization, isLiveProject, isLiveSeat } from '../../data/live'
import { aliased, from, type Only, type RowOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { maintainerMember, organizationMember, projectMember } from '../../data/tables/members'
import { managementToken } from '../../data/tables/tokens'
import { maintainer, organization, project } from '../../data/tables/units'
import type { OrganizationId, UserId } from '../../kit/id'
import { maintainersAmong } from '../maintainers/store'
import { activityCenter, o, p, projectColumns } from '../projects/store'

/** What is shown of an organization by itself, in the order of the wire. */
const columns = (now: number) => ({
  id: o.id,
  name: o.name,
  created: o.created,
  allowAutoJoin: o.allowAutoJoin,
  crmId: o.crmId,
  activityCenterProjectId: activityCenter(now),
  mfaRequired: o.mfaRequired,
})
export type OrganizationRow = RowOf<ReturnType<typeof columns>>
const organizationsWhere = (now: number, which: SQL) =>
  selectRows(columns(now), sql`FROM ${from(o)} WHERE ${which} AND ${isLiveOrganization(o)} ORDER BY ${o.id}`)

/** The organization of the scope, its projects and its maintainer: what it is in full. */
export const organizationInFull = (scope: UnitScope<'organization'>) =>
  [
    organizationsWhere(scope.now, sql`${o.id} = ${scope.id}`),
    projectsOf(scope),
    maintainersAmong(scope, sql`SELECT ${o.maintainerId} FROM ${from(o)} WHERE ${o.id} = ${scope.id}`),
  ] as const
/** The live projects of the organization, by id. */
export const projectsOf = ({ id, now }: UnitScope<'organization'>) =>
  selectRows(
    projectColumns(now),
    sql`FROM ${from(p)} WHERE ${p.organizationId} = ${id} AND ${isLiveProject(p, now)} ORDER BY ${p.id}`,
  )

const [u, pm] = [aliased(user, 'u'), aliased(projectMember, 'pm')]
/** The live members of its live projects, each once, by id. */
export const projectPeopleOf = ({ id, now }: UnitScope<'organization'>) =>
  selectRows(
    { id: u.id, name: u.name, email: u.email },
    sql`FROM ${from(u)} WHERE ${u.id} IN (
      SELECT ${pm.userId} FROM ${from(p)} JOIN ${from(pm)} ON ${pm.unitId} = ${p.id}
      WHERE ${p.organizationId} = ${id} AND ${isLiveProject(p, now)} AND ${isLiveSeat(pm, now)})
      ORDER BY ${u.id}`,
  )

/** The live organizations of a maintainer, by id. */
export const organizationsOf = ({ id, now }: UnitScope<'maintainer'>) =>
  organizationsWhere(now, sql`${o.maintainerId} = ${id}`)

const listedColumns = (now: number) => ({ ...columns(now), maintainerId: o.maintainerId })
/** An organization in a list of one's own. */
export type ListedOrganization = RowOf<ReturnType<typeof listedColumns>>
/** The live organizations among these ids, and their maintainers. */
const listed = (scope: UnitScope, ids: SQL) =>
  [
    selectRows(
      listedColumns(scope.now),
      sql`FROM ${from(o)} WHERE ${isLiveOrganization(o)} AND ${o.id} IN (${ids}) ORDER BY ${o.id}`,
    ),
    maintainersAmong(scope, sql`SELECT ${o.maintainerId} FROM ${from(o)} WHERE ${o.id} IN (${ids})`),
  ] as const
const idsOf = (who: SQL<UserId>): SQL =>
  sql`SELECT ${organizationMember.unitId} FROM ${organizationMember}
    WHERE ${organizationMember.userId} = ${who}`
const [t, every] = [aliased(managementToken, 't'), aliased(organization, 'every')]
/**
 * The live organizations that the caller is a member of; all of them for an application. The token comes
 * first: CROSS JOIN keeps the order.
 */
export const organizationsFor = (scope: UnitScope<'platform'>) =>
  listed(
    scope,
    sql`${idsOf(scope.me)} UNION ALL SELECT ${every.id} FROM ${from(t)} CROSS JOIN ${from(every)}
      WHERE ${t.id} = ${scope.token} AND ${t.kind} = 'super'`,
  )
/** The live organizations that the person in the path is a member of. */
export const organizationsOfPerson = (scope: UnitScope<'user'>) => listed(scope, idsOf(scope.id))

/** Makes an organization of the maintainer. */
export const insertOrganization = (
  { id, now }: EnteredUnit<'maintainer'>,
  { name, crmId }: { name: string; crmId: string },
) => statements.insert(organization).values({ maintainerId: id, name, crmId, created: now })
/** The organization that the batch has just made, as SQL: nobody else's can come between. */
export const newestOrganization = sql<OrganizationId>`(SELECT max(${organization.id}) FROM ${organization})`
/** The row of an organization that was made just now, or by an earlier request like this one. */
export const createdOrganization = (entered: EnteredUnit<'maintainer'>, id: SQL<OrganizationId>) =>
  organizationsWhere(entered.now, sql`${o.id} = ${id}`)

type Columns = Omit<typeof organization.$inferInsert, 'id' | 'created' | 'deletedTime'>
/** What can be changed of an organization. */
export type OrganizationFields = {
  readonly [K in keyof Columns]?: Columns[K] | SQL | undefined
}
/** Changes the fields of an organization that are given, and leaves the others. */
export const changeOrganization = <Given extends OrganizationFields>(
  { id }: EnteredUnit<'organization'>,
  fields: Only<Given, OrganizationFields>,
) =>
  statements
    .update(organization)
    // The name again, so that an empty change is one as well.
    .set({ ...fields, name: fields.name ?? sql`${organization.name}` })
    .where(eq(organization.id, id))
/** Whether a project is named, but none that is live in the organization, as SQL. */
export const isNoProject = ({ id, now }: UnitScope<'organization'>, named: number | null): SQL =>
  sql`(${named} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${project}
    WHERE ${project.id} = ${named} AND ${project.organizationId} = ${id} AND ${isLiveProject(project, now)}))`
/** Whether a maintainer is named, but none that is live, as SQL. */
export const isNoMaintainer = (named: number | null): SQL =>
  sql`(${named} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${maintainer}
    WHERE ${maintainer.id} = ${named} AND ${isLiveMaintainer(maintainer)}))`
/** Whether a maintainer is named that who calls is no member of, as SQL. */
export const isNoMemberOf = ({ me }: UnitScope, named: number | null): SQL =>
  sql`(${named} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${maintainerMember}
    WHERE ${maintainerMember.unitId} = ${named} AND ${maintainerMember.userId} = ${me}))`

/** Deletes the organization: its row stays for the audit trail. */
export const deleteOrganization = ({ id, now }: EnteredUnit<'organization'>) =>
  statements.update(organization).set({ deletedTime: now }).where(eq(organization.id, id))
/** Whether it has live projects, as SQL. */
export const hasProjects = ({ id, now }: UnitScope<'organization'>): SQL =>
  sql`EXISTS (SELECT 1 FROM ${project}
    WHERE ${project.organizationId} = ${id} AND ${isLiveProject(project, now)})`
