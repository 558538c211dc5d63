import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import type { MaintainerId } from '../../kit/id'
import type { Person } from '../../people/shapes'

/** Whether there is no live organization of this id, as SQL. */
export const isNoOrganization = (organization: number): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM organization WHERE id = ${organization} AND deleted_time IS NULL)`
/** The members of an organization, and those of its maintainer, as a query of ids. */
const insiders = (
  organization: SQL | number,
): SQL => sql`SELECT user_id FROM organization_member WHERE organization_id = ${organization}
  UNION ALL SELECT mm.user_id FROM organization o JOIN maintainer_member mm ON mm.maintainer_id = o.maintainer_id WHERE o.id = ${organization}`
/** Whether who calls is neither of them, nor a super admin, as SQL. */
export const isOutOfReach = ({ me }: UnitScope, organization: number): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM user u WHERE u.id = ${me} AND (u.is_super_admin OR u.id IN (${insiders(organization)})))`
/** Whether the organization requires MFA, as SQL. */
export const requiresMfa = (organization: number): SQL =>
  sql`(SELECT mfa_required FROM organization WHERE id = ${organization})`
/** The maintainer of an organization, as SQL. */
export const maintainerOf = (organization: number): SQL<MaintainerId> =>
  sql`(SELECT maintainer_id FROM organization WHERE id = ${organization})`

/** Takes the project as activity center from every organization. */
export const clearActivityCenter = ({ id }: EnteredUnit<'project'>) =>
  statements.run(
    sql`UPDATE organization SET activity_center_project_id = NULL WHERE activity_center_project_id = ${id}`,
  )
/** Gives the project to another organization. */
export const moveTo = ({ id }: EnteredUnit<'project'>, organization: number) =>
  statements.run(sql`UPDATE project SET organization_id = ${organization} WHERE id = ${id}`)

/** What a move would meet. */
export type TargetRow = {
  readonly id: number
  readonly name: string
  readonly allowAutoJoin: 0 | 1
  readonly isOutOfReach: 0 | 1
}
/** The live organization of this id. */
export const targetOf = (scope: UnitScope<'project'>, organization: number) =>
  statements.all<TargetRow>(sql`SELECT id, name, allow_auto_join AS "allowAutoJoin", ${isOutOfReach(scope, organization)} AS "isOutOfReach"
    FROM organization WHERE id = ${organization} AND deleted_time IS NULL`)

const isSeated = ({ id, now }: UnitScope<'project'>, who: SQL): SQL =>
  sql`EXISTS (SELECT 1 FROM project_member pm WHERE pm.project_id = ${id} AND pm.user_id = ${who} AND (pm.expires IS NULL OR pm.expires > ${now}))`
/**
 * Who reaches the project through its organization now and would not through the other, by id; super admins
 * and its own members always do.
 */
export const losesReach = (scope: UnitScope<'project'>, organization: number) =>
  statements.all<Person>(sql`SELECT u.id, u.name, u.email FROM user u
    WHERE u.id IN (${insiders(sql`(SELECT organization_id FROM project WHERE id = ${scope.id})`)}) AND NOT u.is_super_admin
      AND u.id NOT IN (${insiders(organization)}) AND NOT ${isSeated(scope, sql`u.id`)} ORDER BY u.id`)
/** Members of the project without MFA, by id; nobody unless the other organization requires it. */
export const lockedOut = ({ id, now }: UnitScope<'project'>, organization: number) =>
  statements.all<Person>(sql`SELECT u.id, u.name, u.email FROM project_member pm JOIN user u ON u.id = pm.user_id
    WHERE pm.project_id = ${id} AND (pm.expires IS NULL OR pm.expires > ${now}) AND NOT u.mfa_enabled AND ${requiresMfa(organization)} ORDER BY u.id`)
