import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { isLiveOrganization, isLiveSeat } from '../../data/live'
import { aliased, from, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { maintainerMember, organizationMember, projectMember } from '../../data/tables/members'
import { organization, project } from '../../data/tables/units'
import type { MaintainerId, OrganizationId } from '../../kit/id'

const [u, k, pm] = [aliased(user, 'u'), aliased(user, 'k'), aliased(projectMember, 'pm')]
const [mm, owner] = [aliased(maintainerMember, 'mm'), aliased(organization, 'owner')]
const person = { id: u.id, name: u.name, email: u.email }
/** An organization by its id, as SQL or not. */
type Which = number | SQL

/** Whether there is no live organization of this id, as SQL. */
export const isNoOrganization = (which: Which): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${organization}
    WHERE ${organization.id} = ${which} AND ${isLiveOrganization(organization)})`
const membersIn = (which: Which): SQL =>
  sql`SELECT ${organizationMember.userId} FROM ${organizationMember}
    WHERE ${organizationMember.unitId} = ${which}`
const maintainersOf = (which: Which): SQL =>
  sql`SELECT ${mm.userId} FROM ${from(owner)} JOIN ${from(mm)} ON ${mm.unitId} = ${owner.maintainerId}
    WHERE ${owner.id} = ${which}`
/** The members of an organization, and those of its maintainer, as a query of ids. */
const insiders = (which: Which): SQL => sql`${membersIn(which)} UNION ALL ${maintainersOf(which)}`
/** Whether who calls is among these people, or a super admin, as SQL. */
const isAmong = ({ me }: UnitScope, people: SQL): SQL<0 | 1> =>
  sql`EXISTS (SELECT 1 FROM ${from(k)}
    WHERE ${k.id} = ${me} AND (${k.isSuperAdmin} OR ${k.id} IN (${people})))`
/** Whether who calls is neither of them, nor a super admin, as SQL. */
export const isOutOfReach = (scope: UnitScope, which: Which): SQL<0 | 1> =>
  sql`NOT ${isAmong(scope, insiders(which))}`
/** Whether the organization requires MFA, as SQL. */
export const requiresMfa = (which: Which): SQL =>
  sql`(SELECT ${organization.mfaRequired} FROM ${organization} WHERE ${organization.id} = ${which})`
/** The organization and its maintainer: where it happened, for the log. */
export const organizationPlace = (which: Which) => ({
  organization: sql<OrganizationId>`${which}`,
  maintainer: sql<MaintainerId>`(SELECT ${organization.maintainerId} FROM ${organization}
    WHERE ${organization.id} = ${which})`,
})

/** Takes the project as activity center from every organization. */
export const clearActivityCenter = ({ id }: EnteredUnit<'project'>) =>
  statements
    .update(organization)
    .set({ activityCenterProjectId: null })
    .where(sql`${organization.activityCenterProjectId} = ${id}`)
/** Gives the project to another organization. */
export const moveTo = ({ id }: EnteredUnit<'project'>, which: Which) =>
  statements
    .update(project)
    .set({ organizationId: sql`${which}` })
    .where(sql`${project.id} = ${id}`)

/** The live organization of this id: what a move would meet. */
export const targetOf = (scope: UnitScope<'project'>, which: number) =>
  selectRows(
    {
      id: organization.id,
      name: organization.name,
      allowAutoJoin: organization.allowAutoJoin,
      isOutOfReach: isOutOfReach(scope, which),
    },
    sql`FROM ${organization} WHERE ${organization.id} = ${which} AND ${isLiveOrganization(organization)}`,
  )
/**
 * Who reaches the project through its organization now and would not through the other, by id; super admins
 * and its own members always do. `isListed`: whether who calls may list them where they are a member.
 */
export const losesReach = (scope: UnitScope<'project'>, which: number) => {
  const { id, now } = scope
  const present = sql`(SELECT ${project.organizationId} FROM ${project} WHERE ${project.id} = ${id})`
  const isSeated = sql`EXISTS (SELECT 1 FROM ${from(pm)}
    WHERE ${pm.unitId} = ${id} AND ${pm.userId} = ${u.id} AND ${isLiveSeat(pm, now)})`
  const isListed = sql<0 | 1>`(
    (${u.id} IN (${membersIn(present)}) AND ${isAmong(scope, insiders(present))})
    OR (${u.id} IN (${maintainersOf(present)}) AND ${isAmong(scope, maintainersOf(present))}))`
  return selectRows(
    { ...person, isListed },
    sql`FROM ${from(u)} WHERE ${u.id} IN (${insiders(present)}) AND NOT ${u.isSuperAdmin}
      AND ${u.id} NOT IN (${insiders(which)}) AND NOT ${isSeated} ORDER BY ${u.id}`,
  )
}
/** Members of the project without MFA, by id; nobody unless the other organization requires it. */
export const lockedOut = ({ id, now }: UnitScope<'project'>, which: number) =>
  selectRows(
    person,
    sql`FROM ${from(pm)} JOIN ${from(u)} ON ${u.id} = ${pm.userId}
      WHERE ${pm.unitId} = ${id} AND ${isLiveSeat(pm, now)} AND NOT ${u.mfaEnabled}
        AND ${requiresMfa(which)} ORDER BY ${u.id}`,
  )
