import { type Column, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { AccountScope } from '../../../access/scope'
import { aliased, from, type RowOf, selected, selectRows } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import * as invitations from '../../../data/tables/invitations'
import * as members from '../../../data/tables/members'
import { promoCode } from '../../../data/tables/project-parts'
import { maintainer, organization, project } from '../../../data/tables/units'

type Unit = 'maintainer' | 'organization' | 'project'
type Named = SQLiteTable & { readonly id: Column; readonly name: Column }
/** A table of what people are or may become in a unit; role, reason and end are those of projects. */
type Seats = SQLiteTable & {
  readonly unitId: Column
  readonly userId: Column
  readonly created: Column
  readonly role?: Column
  readonly reason?: Column
  readonly expires?: Column
}
const columnsOf = (unit: Unit, t: Named, m: Seats) => ({
  unit: sql<Unit>`${unit}`,
  id: sql<number>`${t.id}`,
  name: sql<string>`${t.name}`,
  role: sql<string | null>`${m.role ?? sql`NULL`}`,
  reason: sql<string | null>`${m.reason ?? sql`NULL`}`,
  created: sql<number>`${m.created}`,
  expires: sql<number | null>`${m.expires ?? sql`NULL`}`,
})
/**
 * What I am in a unit, or was asked to be. Times are unix milliseconds; role, reason and end are those of
 * projects, null elsewhere.
 */
export type UnitRow = RowOf<ReturnType<typeof columnsOf>>
const [mt, o, p] = [aliased(maintainer, 'mt'), aliased(organization, 'o'), aliased(project, 'p')]
const allOf = (parts: readonly SQL[]): SQL => sql.join([...parts], sql` UNION ALL `)

const membershipsIn = (unit: Unit, t: Named, m: Seats, { me }: AccountScope) =>
  sql`SELECT ${selected(columnsOf(unit, t, m))} FROM ${m} JOIN ${from(t)} ON ${t.id} = ${m.unitId}
      WHERE ${m.userId} = ${me}`
/** Where I am a member. */
export const membershipsOf = (scope: AccountScope) =>
  statements.all<UnitRow>(
    allOf([
      membershipsIn('maintainer', mt, members.maintainerMember, scope),
      membershipsIn('organization', o, members.organizationMember, scope),
      membershipsIn('project', p, members.projectMember, scope),
    ]),
  )

const other = aliased(user, 'other')
const person = { personId: other.id, personName: other.name, personEmail: other.email }
/** An invitation with the person at its other end. */
export type ExportedInvitation = UnitRow & RowOf<typeof person>
type Invitations = Seats & { readonly creatorId: Column }
type Mine = 'userId' | 'creatorId'
const invitationsIn = (unit: Unit, t: Named, m: Invitations, mine: Mine) => {
  const theirs = mine === 'userId' ? m.creatorId : m.userId
  return sql`SELECT ${selected({ ...columnsOf(unit, t, m), ...person })} FROM ${m}
    JOIN ${from(t)} ON ${t.id} = ${m.unitId} JOIN ${from(other)} ON ${other.id} = ${theirs}
    WHERE ${m[mine]} = `
}
const invitationsWhere = (mine: Mine, { me }: AccountScope) => {
  const parts = [
    invitationsIn('maintainer', mt, invitations.maintainerInvitation, mine),
    invitationsIn('organization', o, invitations.organizationInvitation, mine),
    invitationsIn('project', p, invitations.projectInvitation, mine),
  ]
  return statements.all<ExportedInvitation>(allOf(parts.map((part) => sql`${part}${me}`)))
}
/** Invitations that wait for me, each with who sent it. */
export const invitationsTo = (scope: AccountScope) => invitationsWhere('userId', scope)
/** Those that I sent and that wait, each with whom it is for. */
export const invitationsBy = (scope: AccountScope) => invitationsWhere('creatorId', scope)

const { joinRequest } = invitations
/** My requests for access to projects. */
export const joinRequestsOf = ({ me }: AccountScope) =>
  selectRows(
    {
      id: p.id,
      name: p.name,
      reason: joinRequest.reason,
      created: joinRequest.created,
      expires: joinRequest.expires,
    },
    sql`FROM ${joinRequest} JOIN ${from(p)} ON ${p.id} = ${joinRequest.unitId}
        WHERE ${joinRequest.userId} = ${me}`,
  )
const { reviewer } = members
/** Projects whose merge requests I approve. */
export const reviewsOf = ({ me }: AccountScope) =>
  selectRows(
    { id: p.id, name: p.name },
    sql`FROM ${reviewer} JOIN ${from(p)} ON ${p.id} = ${reviewer.projectId} WHERE ${reviewer.userId} = ${me}`,
  )
const promo = {
  code: promoCode.code,
  // A used code has the time of its use.
  used: sql<number>`${promoCode.usedAt}`,
  project: promoCode.projectId,
}
/** The promo codes that I have used. */
export const promoCodesOf = ({ me }: AccountScope) =>
  selectRows(promo, sql`FROM ${promoCode} WHERE ${promoCode.usedBy} = ${me}`)
