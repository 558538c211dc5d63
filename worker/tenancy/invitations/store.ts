import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import type { UserId } from '../../kit/id'
import type { FlatUnit, MemberUnit } from '../members/store'

/**
 * The tables of invitations have one form, and their names come of the unit's kind:
 * `maintainer_invitation(id, maintainer_id, user_id, creator_id, created)`.
 */
const table = (unit: MemberUnit) => sql.identifier(`${unit}_invitation`)
const unitId = (unit: MemberUnit) => sql.identifier(`${unit}_id`)

/** What a list of flat invitations gives. */
export type InvitationRow = {
  readonly id: number
  readonly created: number
  readonly userId: number
  readonly userName: string
  readonly userEmail: string
  readonly creatorId: number
  readonly creatorName: string
  readonly creatorEmail: string
}
const invitationsWhere = ({ unit, id }: UnitScope<FlatUnit>, which: SQL) =>
  statements.all<InvitationRow>(sql`SELECT i.id, i.created, u.id AS "userId", u.name AS "userName", u.email AS "userEmail",
      c.id AS "creatorId", c.name AS "creatorName", c.email AS "creatorEmail"
    FROM ${table(unit)} i JOIN user u ON u.id = i.user_id JOIN user c ON c.id = i.creator_id
    WHERE i.${unitId(unit)} = ${id} AND ${which} ORDER BY i.id`)

/** The open invitations to a maintainer or organization. */
export const invitationsOf = (scope: UnitScope<FlatUnit>) => invitationsWhere(scope, sql`TRUE`)
/** The one of this id. */
export const invitationOf = (scope: UnitScope<FlatUnit>, id: number) =>
  invitationsWhere(scope, sql`i.id = ${id}`)
/** The one for this person. */
export const invitationFor = (scope: UnitScope<FlatUnit>, who: SQL<UserId>) =>
  invitationsWhere(scope, sql`i.user_id = ${who}`)

/**
 * Invites a person, who calls being the inviter; nothing when they are invited already or there is no such
 * person.
 */
export const insertInvitation = (entered: EnteredUnit<FlatUnit>, who: SQL<UserId>) =>
  statements.run(sql`INSERT INTO ${table(entered.unit)} (${unitId(entered.unit)}, user_id, creator_id, created)
    SELECT ${entered.id}, x.id, ${entered.me}, ${entered.now} FROM (SELECT ${who} AS id) x WHERE x.id IS NOT NULL ON CONFLICT DO NOTHING`)
/** Takes an invitation of this unit back. */
export const deleteInvitation = ({ unit, id }: EnteredUnit<MemberUnit>, invitation: number) =>
  statements.run(sql`DELETE FROM ${table(unit)} WHERE id = ${invitation} AND ${unitId(unit)} = ${id}`)
/** Ends a person's invitation to this unit, if there is one: for every way of becoming a member. */
export const dropInvitation = ({ unit, id }: EnteredUnit<MemberUnit>, who: SQL<UserId>) =>
  statements.run(sql`DELETE FROM ${table(unit)} WHERE ${unitId(unit)} = ${id} AND user_id = ${who}`)
/** Ends all invitations to a unit that goes. */
export const dropInvitations = ({ unit, id }: EnteredUnit<MemberUnit>) =>
  statements.run(sql`DELETE FROM ${table(unit)} WHERE ${unitId(unit)} = ${id}`)
/** The id of a person's invitation to this unit, as SQL. */
export const invitationId = ({ unit, id }: UnitScope<MemberUnit>, who: SQL<UserId>): SQL<number> =>
  sql`(SELECT id FROM ${table(unit)} WHERE ${unitId(unit)} = ${id} AND user_id = ${who})`
/** Whom an invitation of this unit invites, as SQL; NULL where there is none. */
export const inviteeOf = ({ unit, id }: UnitScope<MemberUnit>, invitation: number): SQL<UserId> =>
  sql`(SELECT user_id FROM ${table(unit)} WHERE id = ${invitation} AND ${unitId(unit)} = ${id})`
