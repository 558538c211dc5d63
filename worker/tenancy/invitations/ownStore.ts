import { type Column, type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { isLiveInvitation, isLiveMaintainer, isLiveOrganization, isLiveProject } from '../../data/live'
import { aliased, from, insertFrom, type RowOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { joinRequest } from '../../data/tables/invitations'
import type { MaintainerId, OrganizationId, ProjectId, UserId } from '../../kit/id'
import { invitationTables, memberTables, unitTables } from '../members/unitStore'
import type { FlatUnit, MemberUnit } from '../members/units'
import { aliasedInvitations, termColumns } from './store'

const m = aliased(unitTables.maintainer, 'p')
const o = aliased(unitTables.organization, 'p')
const p = aliased(unitTables.project, 'p')
const c = aliased(user, 'c')
const aliasedUnits = { maintainer: m, organization: o, project: p } as const
/** Whether the invitation `i` to the unit `p` is open at this time. */
const isOpen = (unit: MemberUnit, now: number): SQL => {
  if (unit === 'maintainer') return isLiveMaintainer(m)
  if (unit === 'organization') return isLiveOrganization(o)
  return sql`${isLiveInvitation(aliasedInvitations.project, now)} AND ${isLiveProject(p, now)}`
}
const home = (unit: MemberUnit): SQL => {
  const [i, place] = [aliasedInvitations[unit], aliasedUnits[unit]]
  return sql`FROM ${from(i)} JOIN ${from(place)} ON ${place.id} = ${i.unitId}`
}

const columnsOf = (unit: MemberUnit) => ({
  id: aliasedInvitations[unit].id,
  created: aliasedInvitations[unit].created,
  ...termColumns[unit],
  unitId: aliasedUnits[unit].id,
  unitName: aliasedUnits[unit].name,
  creatorId: c.id,
  creatorName: c.name,
  creatorEmail: c.email,
})
/** One of my invitations; the terms are empty but for a project's. */
export type OwnInvitationRow = RowOf<ReturnType<typeof columnsOf>>

const mineWhere = ({ me, now }: UnitScope, unit: MemberUnit, which: SQL) => {
  const i = aliasedInvitations[unit]
  return selectRows(
    columnsOf(unit),
    sql`${home(unit)} JOIN ${from(c)} ON ${c.id} = ${i.creatorId}
      WHERE ${i.userId} = ${me} AND ${isOpen(unit, now)} AND ${which} ORDER BY ${i.id}`,
  )
}
/** The open invitations of who calls, to units of one kind. */
export const ownInvitations = (scope: UnitScope, unit: MemberUnit) => mineWhere(scope, unit, sql`TRUE`)
/** The open invitation of who calls that has this id. */
export const ownInvitation = (scope: UnitScope, unit: MemberUnit, invitation: number) =>
  mineWhere(scope, unit, sql`${aliasedInvitations[unit].id} = ${invitation}`)

/** One of my invitations, by its kind of unit and its id. */
export type InvitationReference = { readonly unit: MemberUnit; readonly invitation: number }
/** A column of an open invitation of mine (or of its unit), as SQL; NULL where there is none. */
const inMine = <T>(
  { me, now }: UnitScope,
  { unit, invitation }: InvitationReference,
  column: Column | SQL,
): SQL<T> => {
  const i = aliasedInvitations[unit]
  return sql<T>`(SELECT ${column} ${home(unit)}
    WHERE ${i.id} = ${invitation} AND ${i.userId} = ${me} AND ${isOpen(unit, now)})`
}
/** The unit that an open invitation of mine leads to, and who invites, as SQL; NULL where there is none. */
export const invitationSummary = (scope: UnitScope, named: InvitationReference) => ({
  unitId: inMine<number>(scope, named, aliasedUnits[named.unit].id),
  unitName: inMine<string>(scope, named, aliasedUnits[named.unit].name),
  creatorId: inMine<UserId>(scope, named, aliasedInvitations[named.unit].creatorId),
})
/** The terms of an open invitation of mine to a project, as SQL. */
export const termsOfMine = (scope: UnitScope, invitation: number) => {
  const { role, expires, reason } = aliasedInvitations.project
  const named = { unit: 'project', invitation } as const
  return {
    role: inMine<string>(scope, named, role),
    expires: inMine<number | null>(scope, named, expires),
    reason: inMine<string>(scope, named, reason),
  }
}
/** The units in whose logs the answer to an invitation of mine stands, as SQL. */
export const invitationPlace = (scope: UnitScope, named: InvitationReference) => {
  if (named.unit === 'maintainer') return { maintainer: inMine<MaintainerId>(scope, named, m.id) }
  if (named.unit === 'organization')
    return {
      organization: inMine<OrganizationId>(scope, named, o.id),
      maintainer: inMine<MaintainerId>(scope, named, o.maintainerId),
    }
  return {
    project: inMine<ProjectId>(scope, named, p.id),
    organization: inMine<OrganizationId>(scope, named, p.organizationId),
  }
}
/** Who answers: their name, or their address where they have none, as SQL. */
export const whoAnswers = ({ me }: UnitScope): SQL<string> =>
  sql`(SELECT coalesce(nullif(${user.name}, ''), ${user.email}) FROM ${user} WHERE ${user.id} = ${me})`

/** Whether the unit that an invitation of mine leads to asks for a second step that I lack, as SQL. */
export const lacksMfaFor = (scope: UnitScope, named: InvitationReference): SQL => {
  if (named.unit === 'maintainer') return sql`FALSE`
  const { id, mfaRequired } = unitTables.organization
  const ofProject = sql`(SELECT ${mfaRequired} FROM ${unitTables.organization}
    WHERE ${id} = ${p.organizationId})`
  return sql`${inMine(scope, named, named.unit === 'project' ? ofProject : o.mfaRequired)}
    AND NOT (SELECT ${user.mfaEnabled} FROM ${user} WHERE ${user.id} = ${scope.me})`
}

/** Seats me in a maintainer or organization by an open invitation; nothing when I have a seat. */
export const seatMe = (entered: EnteredUnit, unit: FlatUnit, invitation: number) => {
  const { unitId, creatorId } = invitationSummary(entered, { unit, invitation })
  return insertFrom(
    memberTables[unit],
    { unitId: sql`x.unit`, userId: entered.me, created: entered.now, invitorId: creatorId },
    sql`FROM (SELECT ${unitId} AS unit) x WHERE x.unit IS NOT NULL ON CONFLICT DO NOTHING`,
  )
}
/** Ends an open invitation of mine. */
export const endMine = (entered: EnteredUnit, named: InvitationReference) => {
  const table = invitationTables[named.unit]
  const mine = inMine(entered, named, aliasedInvitations[named.unit].id)
  return statements.delete(table).where(sql`${table.id} = ${mine}`)
}
/** Ends my request for the project that an open invitation of mine leads to. */
export const endMyRequest = (entered: EnteredUnit, invitation: number) => {
  const project = inMine(entered, { unit: 'project', invitation }, p.id)
  return statements
    .delete(joinRequest)
    .where(sql`${joinRequest.userId} = ${entered.me} AND ${joinRequest.unitId} = ${project}`)
}
