import { type SQL, sql } from 'drizzle-orm'
import type { UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import type { UserId } from '../../kit/id'
import { isLive } from '../projects/store'

/**
 * Who of the organization and of its live projects has no MFA, as a subquery: `user_id`, and what they are a
 * member of (`place` 0 and `through` 'organization', or a project's id and name). These are the people whom
 * the requirement locks out.
 */
export const withoutMfa = ({ id, now }: UnitScope<'organization'>): SQL => sql`(
  SELECT m.user_id, 0 AS place, 'organization' AS through FROM organization_member m JOIN user u ON u.id = m.user_id
    WHERE m.organization_id = ${id} AND NOT u.mfa_enabled
  UNION ALL SELECT pm.user_id, p.id, p.name FROM project p JOIN project_member pm ON pm.project_id = p.id JOIN user u ON u.id = pm.user_id
    WHERE p.organization_id = ${id} AND ${isLive(now)} AND (pm.expires IS NULL OR pm.expires > ${now}) AND NOT u.mfa_enabled)`

/** Whether there is anybody without MFA, as SQL. */
export const someLackMfa = (scope: UnitScope<'organization'>): SQL =>
  sql`EXISTS (SELECT 1 FROM ${withoutMfa(scope)})`
/** The same as a query; not looked at unless it `matters`. */
export const doSomeLackMfa = (scope: UnitScope<'organization'>, matters: boolean) =>
  statements.get<{ lacking: 0 | 1 }>(sql`SELECT ${matters ? 1 : 0} AND ${someLackMfa(scope)} AS lacking`)

/**
 * Somebody without MFA, and the first thing that makes them a member: the organization, else the project of
 * lowest id.
 */
export type LackingRow = {
  readonly id: UserId
  readonly name: string
  readonly email: string
  readonly through: string
}
/** The people without MFA, by id. */
export const peopleWithoutMfa = (scope: UnitScope<'organization'>) =>
  // Beside a single min() SQLite gives the columns of the row that has it.
  statements.all<LackingRow>(sql`SELECT w.id, w.name, w.email, l.through FROM
    (SELECT user_id, through, min(place) FROM ${withoutMfa(scope)} GROUP BY user_id) l JOIN user w ON w.id = l.user_id ORDER BY w.id`)
