import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { isLiveSeat } from '../../data/live'
import { aliased, from, insertFrom, optional, type RowOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { projectMember } from '../../data/tables/members'
import type { UserId } from '../../kit/id'
import { invitationTables, memberTables, metadataTables } from './unitStore'
import type { FlatUnit, MemberUnit } from './units'

const [u, invitor] = [aliased(user, 'u'), aliased(user, 'i')]
const seats = {
  maintainer: aliased(memberTables.maintainer, 'm'),
  organization: aliased(memberTables.organization, 'm'),
} as const
const columnsOf = ({ created }: (typeof seats)[FlatUnit]) => ({
  id: u.id,
  name: u.name,
  email: u.email,
  mfaEnabled: u.mfaEnabled,
  created,
  invitorId: optional(invitor.id),
  invitorName: optional(invitor.name),
  invitorEmail: optional(invitor.email),
})
export type MemberRow = RowOf<ReturnType<typeof columnsOf>>
const membersWhere = ({ unit, id }: UnitScope<FlatUnit>, which: SQL) => {
  const m = seats[unit]
  return selectRows(
    columnsOf(m),
    sql`FROM ${from(m)} JOIN ${from(u)} ON ${u.id} = ${m.userId}
      LEFT JOIN ${from(invitor)} ON ${invitor.id} = ${m.invitorId}
      WHERE ${m.unitId} = ${id} AND ${which} ORDER BY ${u.id}`,
  )
}
/** The members of a maintainer or organization, by id. */
export const membersOf = (scope: UnitScope<FlatUnit>) => membersWhere(scope, sql`TRUE`)
/** The member who is this person; no row where they are none. */
export const memberOf = (scope: UnitScope<FlatUnit>, who: SQL<UserId>) =>
  membersWhere(scope, sql`${seats[scope.unit].userId} = ${who}`)

/** Seats a person; nothing when they have a seat or there is no such person. */
export const seat = ({ unit, id, now }: EnteredUnit<FlatUnit>, who: SQL<UserId>) =>
  insertFrom(
    memberTables[unit],
    { unitId: id, userId: sql`x.id`, created: now },
    sql`FROM (SELECT ${who} AS id) x WHERE x.id IS NOT NULL ON CONFLICT DO NOTHING`,
  )
/** Whether the row is the seat of this person in the unit of the scope; an expired seat is none. */
const isSeat = ({ unit, id, now }: UnitScope<MemberUnit>, who: SQL<UserId>): SQL => {
  const table = memberTables[unit]
  const isLive = unit === 'project' ? isLiveSeat(projectMember, now) : sql`TRUE`
  return sql`${table.unitId} = ${id} AND ${table.userId} = ${who} AND ${isLive}`
}
/** Takes a person's seat. */
export const unseat = (entered: EnteredUnit<MemberUnit>, who: SQL<UserId>) =>
  statements.delete(memberTables[entered.unit]).where(isSeat(entered, who))
/** Makes who calls the first member of a unit that the batch has just made (`id`). */
export const seatFounder = ({ me, now }: EnteredUnit, unit: FlatUnit, id: SQL) =>
  insertFrom(memberTables[unit], { unitId: id, userId: me, created: now })
/** What hangs on a unit that is deleted goes: its seats, the invitations to it, its metadata. */
export const eraseParts = ({ unit, id }: EnteredUnit<FlatUnit>) =>
  [memberTables[unit], invitationTables[unit], metadataTables[unit]].map((table) =>
    statements.delete(table).where(sql`${table.unitId} = ${id}`),
  )

/** Whether the person has a seat, as SQL. */
export const isMember = (scope: UnitScope<MemberUnit>, who: SQL<UserId>): SQL =>
  sql`EXISTS (SELECT 1 FROM ${memberTables[scope.unit]} WHERE ${isSeat(scope, who)})`
/** Whether nobody has a seat, as SQL. */
export const hasNoMember = ({ unit, id }: UnitScope<FlatUnit>): SQL => {
  const table = memberTables[unit]
  return sql`NOT EXISTS (SELECT 1 FROM ${table} WHERE ${table.unitId} = ${id})`
}
/** Whether the person lacks the second step that the organization requires of all members, as SQL. */
export const lacksMfa = ({ facts }: EnteredUnit<MemberUnit>, who: SQL<UserId>): SQL =>
  sql`(${facts.organization?.mfaRequired ?? 0}
    AND NOT (SELECT ${user.mfaEnabled} FROM ${user} WHERE ${user.id} = ${who}))`
