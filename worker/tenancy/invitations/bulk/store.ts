import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import { mayMail } from '../../../identity/accounts/store'
import { isReserved } from '../../../identity/email-addresses/store'
import { purposes } from '../../../identity/links/purposes.table'
import type { UserId } from '../../../kit/id'
import type { MemberUnit } from '../../members/store'
import type { Terms } from '../project/store'

const member = (unit: MemberUnit) => sql.identifier(`${unit}_member`)
const invitation = (unit: MemberUnit) => sql.identifier(`${unit}_invitation`)
const unitId = (unit: MemberUnit) => sql.identifier(`${unit}_id`)
const isOpen = (unit: MemberUnit, now: number) =>
  unit === 'project' ? sql`(x.expires IS NULL OR x.expires > ${now})` : sql`TRUE`

/** How the person of an address stands to the unit; `key`: the address as it is compared. */
export type Standing = {
  readonly key: string
  readonly isSelf: 0 | 1
  readonly isMember: 0 | 1
  readonly isInvited: 0 | 1
  readonly hasRequest: 0 | 1
  readonly isReserved: 0 | 1
}
const standings = ({ unit, id, now, me }: UnitScope<MemberUnit>, keys: readonly string[]): SQL => {
  const has = (table: SQL) =>
    sql`EXISTS (SELECT 1 FROM ${table} x WHERE x.${unitId(unit)} = ${id} AND x.user_id = u.id AND ${isOpen(unit, now)})`
  const hasRequest = unit === 'project' ? has(sql`join_request`) : sql`0`
  return sql`SELECT j.value AS key, coalesce(u.id = ${me}, 0) AS "isSelf", ${has(sql`${member(unit)}`)} AS "isMember",
      ${has(sql`${invitation(unit)}`)} AS "isInvited", ${hasRequest} AS "hasRequest", u.id IS NULL AND ${isReserved(sql`j.value`, now)} AS "isReserved"
    FROM json_each(${JSON.stringify(keys)}) j LEFT JOIN user u ON u.email_key = j.value AND u.deleted_time IS NULL`
}
/** How each of these addresses (keys) stands to the unit. */
export const standingOf = (scope: UnitScope<MemberUnit>, keys: readonly string[]) =>
  statements.all<Standing>(standings(scope, keys))
/** Whether any of these addresses can be invited no longer, as SQL. */
export const isAnyTaken = (scope: UnitScope<MemberUnit>, keys: readonly string[]): SQL =>
  sql`EXISTS (SELECT 1 FROM (${standings(scope, keys)}) s WHERE s."isMember" OR s."isInvited" OR s."hasRequest" OR s."isReserved")`

/** An address to invite, with an activation link drawn for whoever has no account yet. */
export type Wish = {
  readonly email: string
  readonly key: string
  readonly ref: string
  readonly secretHash: string
}
/** The wishes as rows `w` joined to their people `u`: a FROM clause. */
export const wished = (wishes: readonly Wish[]): SQL =>
  sql`json_each(${JSON.stringify(wishes)}) w JOIN user u ON u.email_key = w.value ->> 'key'`

/** Makes an account for each address that has none. */
export const insertPeople = ({ now }: EnteredUnit, wishes: readonly Wish[]) =>
  statements.run(sql`INSERT INTO user (email, email_key, name, created) SELECT w.value ->> 'email', w.value ->> 'key', '', ${now}
    FROM json_each(${JSON.stringify(wishes)}) w WHERE NOT ${isReserved(sql`w.value ->> 'key'`, now)} ON CONFLICT (email_key) DO NOTHING`)
/** The people just made, as a query of their ids. */
export const newPeople = ({ now }: EnteredUnit, wishes: readonly Wish[]): SQL =>
  sql`SELECT u.id AS id FROM ${wished(wishes)} WHERE u.created = ${now} AND NOT u.is_activated AND u.name = ''`
/** Ends the older activation links of those not activated yet, and keeps the new ones. */
export const renewLinks = ({ now }: EnteredUnit, wishes: readonly Wish[]) => [
  statements.run(sql`UPDATE one_time_link SET used = ${now} WHERE purpose = 'activate' AND used IS NULL
    AND user_id IN (SELECT u.id FROM ${wished(wishes)} WHERE NOT u.is_activated)`),
  statements.run(sql`INSERT INTO one_time_link (ref, secret_hash, purpose, user_id, created, expires)
    SELECT w.value ->> 'ref', w.value ->> 'secretHash', 'activate', u.id, ${now}, ${now + purposes.activate} FROM ${wished(wishes)} WHERE NOT u.is_activated`),
]
/** Who of the wishes gets an activation mail, as a condition on `u`. */
export const mayBeMailed = (entered: EnteredUnit, kind: string): SQL =>
  sql`NOT u.is_activated AND ${mayMail(entered, kind, sql<UserId>`u.id`)}`

/** Invites each person; whoever was invited meanwhile stays so. Expired invitations make way. */
export const insertInvitations = (
  { unit, id, me, now }: EnteredUnit<MemberUnit>,
  wishes: readonly Wish[],
  terms: Terms | null,
) => {
  const more = terms ? sql`, role, reason, expires` : sql``
  const values = terms ? sql`, ${terms.role}, ${terms.reason}, ${terms.expires}` : sql``
  const stale = sql`DELETE FROM project_invitation WHERE project_id = ${id} AND expires <= ${now} AND user_id IN (SELECT u.id FROM ${wished(wishes)})`
  return [
    ...(terms ? [statements.run(stale)] : []),
    statements.run(sql`INSERT INTO ${invitation(unit)} (${unitId(unit)}, user_id, creator_id, created ${more})
      SELECT ${id}, u.id, ${me}, ${now} ${values} FROM ${wished(wishes)} WHERE TRUE ON CONFLICT DO NOTHING`),
  ]
}
/** The id of the invitation of a person `u` to this unit, as SQL. */
export const invitationOfU = ({ unit, id }: UnitScope<MemberUnit>): SQL<number> =>
  sql`(SELECT i.id FROM ${invitation(unit)} i WHERE i.${unitId(unit)} = ${id} AND i.user_id = u.id)`
/** The people of the wishes, as a query of their ids. */
export const people = (wishes: readonly Wish[]): SQL => sql`SELECT u.id AS id FROM ${wished(wishes)}`
/** The ids of their invitations, by address. */
export const invitationIds = (scope: UnitScope<MemberUnit>, wishes: readonly Wish[]) =>
  statements.all<{ key: string; id: number }>(
    sql`SELECT u.email_key AS key, ${invitationOfU(scope)} AS id FROM ${wished(wishes)}`,
  )

/**
 * A column of an open invitation of this unit, as SQL; NULL where there is none, or its kind has no such
 * column.
 */
export const inOpenInvitation = <T>(
  { unit, id, now }: UnitScope<MemberUnit>,
  which: number,
  column: 'id' | 'user_id' | 'role' | 'expires',
): SQL<T> => {
  const isKnown = unit === 'project' || column === 'id' || column === 'user_id'
  if (!isKnown) return sql<T>`NULL`
  return sql<T>`(SELECT x.${sql.identifier(column)} FROM ${invitation(unit)} x WHERE x.id = ${which} AND x.${unitId(unit)} = ${id} AND ${isOpen(unit, now)})`
}
