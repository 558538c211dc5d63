import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import type { UserId } from '../../../kit/id'
import type { MemberUnit } from '../../members/store'
import { isLive } from '../../projects/store'
import { isInvitationOpen } from '../project/store'

const table = (unit: MemberUnit) => sql.identifier(`${unit}_invitation`)
const unitId = (unit: MemberUnit) => sql.identifier(`${unit}_id`)
/** Whether the invitation `i` to the unit `p` is open at this time, as SQL. */
const isOpen = (unit: MemberUnit, now: number) =>
  unit === 'project' ? sql`${isInvitationOpen(now)} AND ${isLive(now)}` : sql`p.deleted_time IS NULL`
const terms = (unit: MemberUnit) =>
  unit === 'project' ? sql`i.expires, i.reason, i.role` : sql`NULL AS expires, '' AS reason, '' AS role`

/** One of my invitations; expires, reason and role are a project's alone. */
export type OwnInvitationRow = {
  readonly id: number
  readonly created: number
  readonly expires: number | null
  readonly reason: string
  readonly role: string
  readonly unitId: number
  readonly unitName: string
  readonly creatorId: UserId
  readonly creatorName: string
  readonly creatorEmail: string
}
const mineWhere = ({ me, now }: UnitScope, unit: MemberUnit, which: SQL) =>
  statements.all<OwnInvitationRow>(sql`SELECT i.id, i.created, ${terms(unit)}, p.id AS "unitId", p.name AS "unitName",
      c.id AS "creatorId", c.name AS "creatorName", c.email AS "creatorEmail"
    FROM ${table(unit)} i JOIN ${sql.identifier(unit)} p ON p.id = i.${unitId(unit)} JOIN user c ON c.id = i.creator_id
    WHERE i.user_id = ${me} AND ${isOpen(unit, now)} AND ${which} ORDER BY i.id`)
/** The open invitations of who calls, to units of one kind. */
export const mine = (scope: UnitScope, unit: MemberUnit) => mineWhere(scope, unit, sql`TRUE`)
/** The one of this id. */
export const oneOfMine = (scope: UnitScope, unit: MemberUnit, invitation: number) =>
  mineWhere(scope, unit, sql`i.id = ${invitation}`)

/** What an open invitation of mine says, as SQL; NULL where there is none. `p.` columns are the unit's. */
export const inMine = <T>(
  { me, now }: UnitScope,
  unit: MemberUnit,
  invitation: number,
  column: SQL,
): SQL<T> =>
  sql<T>`(SELECT ${column} FROM ${table(unit)} i JOIN ${sql.identifier(unit)} p ON p.id = i.${unitId(unit)}
    WHERE i.id = ${invitation} AND i.user_id = ${me} AND ${isOpen(unit, now)})`

/** Whether the unit that an invitation of mine leads to asks for a second step that I lack, as SQL. */
export const lacksMfaFor = (scope: UnitScope, unit: MemberUnit, invitation: number): SQL => {
  const organization =
    unit === 'project'
      ? sql`(SELECT o.mfa_required FROM organization o WHERE o.id = p.organization_id)`
      : sql`p.mfa_required`
  if (unit === 'maintainer') return sql`FALSE`
  return sql`${inMine(scope, unit, invitation, organization)} AND NOT (SELECT mfa_enabled FROM user WHERE id = ${scope.me})`
}

/** Seats me in a maintainer or organization by an open invitation; nothing when I have a seat. */
export const seatMe = (entered: EnteredUnit, unit: 'maintainer' | 'organization', invitation: number) =>
  statements.run(sql`INSERT INTO ${sql.identifier(`${unit}_member`)} (${unitId(unit)}, user_id, created, invitor_id)
    SELECT x.unit, ${entered.me}, ${entered.now}, ${inMine(entered, unit, invitation, sql`i.creator_id`)}
    FROM (SELECT ${inMine(entered, unit, invitation, sql`p.id`)} AS unit) x WHERE x.unit IS NOT NULL ON CONFLICT DO NOTHING`)

/** Ends an open invitation of mine. */
export const endMine = (entered: EnteredUnit, unit: MemberUnit, invitation: number) =>
  statements.run(sql`DELETE FROM ${table(unit)} WHERE id = ${inMine(entered, unit, invitation, sql`i.id`)}`)
/** Ends my request for the project that an open invitation of mine leads to. */
export const endMyRequest = (entered: EnteredUnit, invitation: number) =>
  statements.run(
    sql`DELETE FROM join_request WHERE user_id = ${entered.me} AND project_id = ${inMine(entered, 'project', invitation, sql`p.id`)}`,
  )
