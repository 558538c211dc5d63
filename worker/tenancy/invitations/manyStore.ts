import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { isLiveInvitation, isLiveJoinRequest, isLivePerson, isLiveSeat } from '../../data/live'
import { aliased, from, insertFrom, nameOf, type RowOf, selected, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { oneTimeLink, user } from '../../data/tables/account'
import { joinRequest, projectInvitation } from '../../data/tables/invitations'
import { projectMember } from '../../data/tables/members'
import { mayMail } from '../../identity/accounts/store'
import { isReserved } from '../../identity/email-addresses/store'
import { purposes } from '../../identity/links/purposes.table'
import type { UserId } from '../../kit/id'
import { mailedWith } from '../../outbox/queue/post'
import { recipientIn } from '../../people/recipientStore'
import { invitationTables, memberTables } from '../members/unitStore'
import type { MemberUnit } from '../members/units'
import { invitationId } from './store'

const u = aliased(user, 'u')

const standingColumns = ({ unit, id, now, me }: UnitScope<MemberUnit>) => {
  type Held = (typeof memberTables)[MemberUnit] | (typeof invitationTables)[MemberUnit] | typeof joinRequest
  const has = (table: Held, isLive: SQL) =>
    sql<0 | 1>`EXISTS (SELECT 1 FROM ${table}
      WHERE ${table.unitId} = ${id} AND ${table.userId} = ${u.id}
        AND ${unit === 'project' ? isLive : sql`TRUE`})`
  return {
    /** The address as it is compared. */
    key: sql<string>`j.value`,
    isSelf: sql<0 | 1>`coalesce(${u.id} = ${me}, 0)`,
    isMember: has(memberTables[unit], isLiveSeat(projectMember, now)),
    isInvited: has(invitationTables[unit], isLiveInvitation(projectInvitation, now)),
    hasRequest: unit === 'project' ? has(joinRequest, isLiveJoinRequest(joinRequest, now)) : sql<0 | 1>`0`,
    isActivated: sql<0 | 1>`coalesce(${u.isActivated}, 0)`,
    isReserved: sql<0 | 1>`${u.id} IS NULL AND ${isReserved(sql`j.value`, now)}`,
  }
}
/** How the person of an address stands to the unit. */
export type Standing = RowOf<ReturnType<typeof standingColumns>>
const eachOf = (keys: readonly string[]): SQL => sql`FROM json_each(${JSON.stringify(keys)}) j
  LEFT JOIN ${from(u)} ON ${u.emailKey} = j.value AND ${isLivePerson(u)}`
/** How each of these addresses (keys) stands to the unit. */
export const standingOf = (scope: UnitScope<MemberUnit>, keys: readonly string[]) =>
  selectRows(standingColumns(scope), eachOf(keys))
/** Whether any of these addresses can be invited no longer, as SQL. */
export const isAnyTaken = (scope: UnitScope<MemberUnit>, keys: readonly string[]): SQL =>
  sql`EXISTS (SELECT 1 FROM (SELECT ${selected(standingColumns(scope))} ${eachOf(keys)}) s
    WHERE s."isMember" OR s."isInvited" OR s."hasRequest" OR s."isReserved")`

/** An address to invite, with an activation link drawn for whoever has no account yet. */
export type Invitee = {
  readonly email: string
  readonly key: string
  readonly ref: string
  readonly secretHash: string
}
const field = (name: keyof Invitee): SQL<string> => sql<string>`w.value ->> ${sql.raw(`'${name}'`)}`
/** The ref of an invitee's activation link, as SQL. */
export const refOfInvitee = field('ref')
/** The invitees as rows `w` joined to their people `u`: a FROM clause. */
export const invited = (invitees: readonly Invitee[]): SQL =>
  sql`json_each(${JSON.stringify(invitees)}) w JOIN ${from(u)} ON ${u.emailKey} = ${field('key')}`
/** The people of the invitees, as a query of their ids. */
export const people = (invitees: readonly Invitee[]): SQL =>
  sql`SELECT ${u.id} AS id FROM ${invited(invitees)}`
/** A person `u` as the recipient of a mail of their own. */
export const eachInvitee = recipientIn(u)

/** Makes an account for each address that has none. */
export const insertPeople = ({ now }: EnteredUnit, invitees: readonly Invitee[]) =>
  insertFrom(
    user,
    { email: field('email'), emailKey: field('key'), name: '', created: now },
    sql`FROM json_each(${JSON.stringify(invitees)}) w WHERE NOT ${isReserved(field('key'), now)}
      ON CONFLICT (${nameOf(user.emailKey)}) DO NOTHING`,
  )
/** The people just made, as a query of their ids. */
export const newPeople = ({ now }: EnteredUnit, invitees: readonly Invitee[]): SQL =>
  sql`${people(invitees)} WHERE ${u.created} = ${now} AND NOT ${u.isActivated} AND ${u.name} = ''`
/** Whether the invitee `w`, `u` was mailed their link, as SQL. */
const isMailed = sql`${mailedWith(refOfInvitee, sql<UserId>`${u.id}`)} IS NOT NULL`
/** Ends the older activation links of those who were mailed a new one, and keeps that. */
export const renewLinks = ({ now }: EnteredUnit, invitees: readonly Invitee[]) => [
  statements
    .update(oneTimeLink)
    .set({ superseded: now })
    .where(
      sql`${oneTimeLink.purpose} = 'activate' AND ${oneTimeLink.used} IS NULL
        AND ${oneTimeLink.superseded} IS NULL
        AND ${oneTimeLink.userId} IN (${people(invitees)} WHERE ${isMailed})`,
    ),
  insertFrom(
    oneTimeLink,
    {
      ref: field('ref'),
      secretHash: field('secretHash'),
      purpose: 'activate',
      userId: u.id,
      created: now,
      expires: now + purposes.activate.life,
    },
    sql`FROM ${invited(invitees)} WHERE ${isMailed}`,
  ),
]
/** Who of the invitees gets an activation mail, as a condition on `u`. */
export const mayBeMailed = (entered: EnteredUnit, kind: string): SQL =>
  sql`NOT ${u.isActivated} AND ${mayMail(entered, kind, sql<UserId>`${u.id}`)}`

/** The id of the invitation of a person `u` to this unit, as SQL. */
export const invitationOfU = (scope: UnitScope<MemberUnit>) => invitationId(scope, sql<UserId>`${u.id}`)
/** The ids of the invitees' invitations, by address. */
export const invitationIds = (scope: UnitScope<MemberUnit>, invitees: readonly Invitee[]) =>
  selectRows({ key: sql<string>`${u.emailKey}`, id: invitationOfU(scope) }, sql`FROM ${invited(invitees)}`)
