import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, UnitScope } from '../../access/scope'
import { isLiveInvitation } from '../../data/live'
import { aliased, from, insertFrom, type RowOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { projectInvitation } from '../../data/tables/invitations'
import type { UserId } from '../../kit/id'
import { wasPosted } from '../../outbox/queue/post'
import type { Terms } from '../members/terms'
import { invitationTables } from '../members/unitStore'
import type { MemberUnit } from '../members/units'
import { invitationMail } from './mail'

/** The tables of invitations under the name `i`, which statements of all kinds of units share. */
export const aliasedInvitations = {
  maintainer: aliased(invitationTables.maintainer, 'i'),
  organization: aliased(invitationTables.organization, 'i'),
  project: aliased(invitationTables.project, 'i'),
} as const
const none = { expires: sql<number | null>`NULL`, reason: sql<string>`''`, role: sql<string>`''` }
const { expires, reason, role } = aliasedInvitations.project
/** The terms of an invitation `i`: what only a project's has. */
export const termColumns = {
  maintainer: none,
  organization: none,
  project: { expires, reason, role },
} as const

const [u, creator] = [aliased(user, 'u'), aliased(user, 'c')]
const columnsOf = (unit: MemberUnit) => ({
  id: aliasedInvitations[unit].id,
  created: aliasedInvitations[unit].created,
  ...termColumns[unit],
  userId: u.id,
  userName: u.name,
  userEmail: u.email,
  creatorId: creator.id,
  creatorName: creator.name,
  creatorEmail: creator.email,
})
/** An invitation as its inviter sees it; the terms are empty but for a project's. */
export type InvitationRow = RowOf<ReturnType<typeof columnsOf>>

const invitationsWhere = ({ unit, id, now }: UnitScope<MemberUnit>, which: SQL) => {
  const i = aliasedInvitations[unit]
  const isOpen = unit === 'project' ? isLiveInvitation(aliasedInvitations.project, now) : sql`TRUE`
  return selectRows(
    columnsOf(unit),
    sql`FROM ${from(i)} JOIN ${from(u)} ON ${u.id} = ${i.userId}
      JOIN ${from(creator)} ON ${creator.id} = ${i.creatorId}
      WHERE ${i.unitId} = ${id} AND ${isOpen} AND ${which} ORDER BY ${i.id}`,
  )
}
/** The open invitations to a unit. */
export const invitationsOf = (scope: UnitScope<MemberUnit>) => invitationsWhere(scope, sql`TRUE`)
/** The open invitation of this id. */
export const invitationOf = (scope: UnitScope<MemberUnit>, id: number) =>
  invitationsWhere(scope, sql`${aliasedInvitations[scope.unit].id} = ${id}`)
/** The open invitation of this person. */
export const invitationFor = (scope: UnitScope<MemberUnit>, who: SQL<UserId>) =>
  invitationsWhere(scope, sql`${aliasedInvitations[scope.unit].userId} = ${who}`)

/**
 * Invites the people whose ids a query gives (as `id`), who calls being the inviter; whoever is invited
 * already stays so, and no person is nobody. Expired invitations to a project make way. The last statement is
 * the writing one.
 */
export const insertInvitations = (
  { unit, id, me, now }: EnteredUnit<MemberUnit>,
  people: SQL,
  terms: Terms | null,
) => {
  const { unitId, userId, expires } = projectInvitation
  const isStale = sql`${unitId} = ${id} AND ${expires} <= ${now} AND ${userId} IN (${people})`
  const invitation = { unitId: sql`${id}`, userId: sql`x.id`, creatorId: me, created: now }
  const each = sql`FROM (${people}) x WHERE x.id IS NOT NULL ON CONFLICT DO NOTHING`
  return [
    ...(terms ? [statements.delete(projectInvitation).where(isStale)] : []),
    terms
      ? insertFrom(projectInvitation, { ...invitation, ...terms }, each)
      : insertFrom(invitationTables[unit], invitation, each),
  ]
}

/** Whether the row is the open invitation of this id to the unit of the scope. */
const isOpenInvitation = ({ unit, id, now }: UnitScope<MemberUnit>, invitation: number): SQL => {
  const table = invitationTables[unit]
  const isOpen = unit === 'project' ? isLiveInvitation(projectInvitation, now) : sql`TRUE`
  return sql`${table.id} = ${invitation} AND ${table.unitId} = ${id} AND ${isOpen}`
}
/** Takes an open invitation of this unit back. */
export const deleteInvitation = (entered: EnteredUnit<MemberUnit>, invitation: number) =>
  statements.delete(invitationTables[entered.unit]).where(isOpenInvitation(entered, invitation))
/** The id of a person's invitation to this unit, as SQL. */
export const invitationId = ({ unit, id }: UnitScope<MemberUnit>, who: SQL<UserId>): SQL<number> => {
  const table = invitationTables[unit]
  return sql`(SELECT ${table.id} FROM ${table} WHERE ${table.unitId} = ${id} AND ${table.userId} = ${who})`
}
/** Whom an open invitation of this unit invites, as SQL; NULL where there is none. */
export const inviteeOf = (scope: UnitScope<MemberUnit>, invitation: number): SQL<UserId> => {
  const table = invitationTables[scope.unit]
  return sql`(SELECT ${table.userId} FROM ${table} WHERE ${isOpenInvitation(scope, invitation)})`
}
/** Whether whom it invites was mailed about it at this moment. */
export const isJustMailed = (entered: EnteredUnit<MemberUnit>, invitation: number) =>
  selectRows(
    { is: sql<0 | 1>`${wasPosted(invitationMail, inviteeOf(entered, invitation), entered.now - 1)}` },
    sql``,
  )
/** The role and the end of an open invitation, as SQL: NULL where there is none, or it is to no project. */
export const termsOf = (scope: UnitScope<MemberUnit>, invitation: number) => {
  if (scope.unit !== 'project') return { role: null, until: null }
  const from = sql`FROM ${projectInvitation} WHERE ${isOpenInvitation(scope, invitation)}`
  return {
    role: sql<string>`(SELECT ${projectInvitation.role} ${from})`,
    until: sql<number | null>`(SELECT ${projectInvitation.expires} ${from})`,
  }
}

/** Takes the invitations whose time is over. */
export const sweepInvitations = ({ now }: JobScope) =>
  statements.delete(projectInvitation).where(sql`${projectInvitation.expires} <= ${now}`)
