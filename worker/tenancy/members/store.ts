import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import type { UserId } from '../../kit/id'

/** A unit that has members. */
export type MemberUnit = 'maintainer' | 'organization' | 'project'
/** A unit whose members are all equal. */
export type FlatUnit = 'maintainer' | 'organization'

/**
 * The tables of members have one form, and their names come of the unit's kind:
 * `maintainer_member(maintainer_id, user_id, created, invitor_id)`.
 */
const table = (unit: MemberUnit) => sql.identifier(`${unit}_member`)
const unitId = (unit: MemberUnit) => sql.identifier(`${unit}_id`)
const isSeat = ({ unit, id }: UnitScope<MemberUnit>, who: SQL<UserId>) =>
  sql`${unitId(unit)} = ${id} AND user_id = ${who}`

const memberColumns = sql`u.id, u.name, u.email, u.mfa_enabled AS "mfaEnabled", m.created,
  i.id AS "invitorId", i.name AS "invitorName", i.email AS "invitorEmail"`
/** What a list of flat members gives. */
export type MemberRow = {
  readonly id: UserId
  readonly name: string
  readonly email: string
  readonly mfaEnabled: 0 | 1
  readonly created: number
  readonly invitorId: number | null
  readonly invitorName: string | null
  readonly invitorEmail: string | null
}
const membersWhere = ({ unit, id }: UnitScope<FlatUnit>, which: SQL) =>
  statements.all<MemberRow>(sql`SELECT ${memberColumns} FROM ${table(unit)} m JOIN user u ON u.id = m.user_id LEFT JOIN user i ON i.id = m.invitor_id
    WHERE m.${unitId(unit)} = ${id} AND ${which} ORDER BY u.id`)

/** The members of a maintainer or organization, by id. */
export const membersOf = (scope: UnitScope<FlatUnit>) => membersWhere(scope, sql`TRUE`)
/** One of them. */
export const memberOf = (scope: UnitScope<FlatUnit>, who: SQL<UserId>) =>
  membersWhere(scope, sql`m.user_id = ${who}`)

/** Seats a person; nothing when they have a seat or there is no such person. */
export const seat = (entered: EnteredUnit<FlatUnit>, who: SQL<UserId>, invitor: SQL<UserId> | null = null) =>
  statements.run(sql`INSERT INTO ${table(entered.unit)} (${unitId(entered.unit)}, user_id, created, invitor_id)
    SELECT ${entered.id}, x.id, ${entered.now}, ${invitor} FROM (SELECT ${who} AS id) x WHERE x.id IS NOT NULL ON CONFLICT DO NOTHING`)
/** Takes a person's seat. */
export const unseat = (entered: EnteredUnit<MemberUnit>, who: SQL<UserId>) =>
  statements.run(sql`DELETE FROM ${table(entered.unit)} WHERE ${isSeat(entered, who)}`)
/** Takes all seats of a unit that goes. */
export const unseatAll = ({ unit, id }: EnteredUnit<MemberUnit>) =>
  statements.run(sql`DELETE FROM ${table(unit)} WHERE ${unitId(unit)} = ${id}`)

/** Whether the person has a seat, as SQL; an expired seat is none. */
export const isMember = (scope: UnitScope<MemberUnit>, who: SQL<UserId>): SQL =>
  sql`EXISTS (SELECT 1 FROM ${table(scope.unit)} WHERE ${isSeat(scope, who)} ${scope.unit === 'project' ? sql`AND (expires IS NULL OR expires > ${scope.now})` : sql``})`
/** Whether nobody has a seat, as SQL. */
export const hasNoMember = ({ unit, id }: UnitScope<FlatUnit>): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${table(unit)} WHERE ${unitId(unit)} = ${id})`
/** The name of the unit, as SQL: for mails. */
export const unitName = ({ unit, id }: UnitScope<MemberUnit>): SQL<string> =>
  sql`(SELECT name FROM ${sql.identifier(unit)} WHERE id = ${id})`
