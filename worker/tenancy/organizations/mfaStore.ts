import { type SQL, sql } from 'drizzle-orm'
import type { UnitScope } from '../../access/scope'
import { isLiveProject, isLiveSeat } from '../../data/live'
import { aliased, from, type RowOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { organizationMember, projectMember } from '../../data/tables/members'
import { project } from '../../data/tables/units'

const [u, w, p] = [aliased(user, 'u'), aliased(user, 'w'), aliased(project, 'p')]
const [m, pm] = [aliased(organizationMember, 'm'), aliased(projectMember, 'pm')]

/**
 * Who of the organization and of its live projects has no MFA, as a subquery: `user_id`, and what they are a
 * member of (`place` 0 and `through` 'organization', or a project's id and name). These are the people whom
 * the requirement locks out.
 */
export const membersWithoutMfa = ({ id, now }: UnitScope<'organization'>): SQL => sql`(
  SELECT ${m.userId} AS user_id, 0 AS place, 'organization' AS through
    FROM ${from(m)} JOIN ${from(u)} ON ${u.id} = ${m.userId}
    WHERE ${m.unitId} = ${id} AND NOT ${u.mfaEnabled}
  UNION ALL SELECT ${pm.userId}, ${p.id}, ${p.name}
    FROM ${from(p)} JOIN ${from(pm)} ON ${pm.unitId} = ${p.id} JOIN ${from(u)} ON ${u.id} = ${pm.userId}
    WHERE ${p.organizationId} = ${id} AND ${isLiveProject(p, now)} AND ${isLiveSeat(pm, now)}
      AND NOT ${u.mfaEnabled})`

/** Whether there is anybody without MFA, as SQL. */
export const someLackMfa = (scope: UnitScope<'organization'>): SQL =>
  sql`EXISTS (SELECT 1 FROM ${membersWithoutMfa(scope)})`
/** A query of the same; not looked at unless it `matters`. */
export const doSomeLackMfa = (scope: UnitScope<'organization'>, matters: boolean) =>
  statements.get<{ lacking: 0 | 1 }>(sql`SELECT ${matters ? 1 : 0} AND ${someLackMfa(scope)} AS lacking`)

const columns = { id: w.id, name: w.name, email: w.email, through: sql<string>`l.through` }
/**
 * Somebody without MFA, and the first thing that makes them a member: the organization, else the project of
 * lowest id.
 */
export type LackingRow = RowOf<typeof columns>
/** The people without MFA, by id. */
export const peopleWithoutMfa = (scope: UnitScope<'organization'>) =>
  // Beside a single min() SQLite gives the columns of the row that has it.
  selectRows(
    columns,
    sql`FROM (SELECT user_id, through, min(place) FROM ${membersWithoutMfa(scope)} GROUP BY user_id) l
      JOIN ${from(w)} ON ${w.id} = l.user_id ORDER BY ${w.id}`,
  )
