import { type Column, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { AccountScope } from '../../../access/scope'
import type { ColumnOf } from '../../../data/live'
import { aliased, from, type RowOf, selected, selectRows } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import * as invitations from '../../../data/tables/invitations'
import * as members from '../../../data/tables/members'
import { promoCode } from '../../../data/tables/project-parts'
import { maintainer, organization, project } from '../../../data/tables/units'

type Unit = 'maintainer' | 'organization' | 'project'
/** What those of projects have beside. */
type Terms = {
  readonly role: ColumnOf<string> | SQL<null>
  readonly reason: ColumnOf<string> | SQL<null>
  readonly expires: ColumnOf<number> | SQL<null>
}
const noTerms: Terms = { role: sql`NULL`, reason: sql`NULL`, expires: sql`NULL` }
/** A table of what people are or may become in a unit. */
type Seats = SQLiteTable & {
  readonly unitId: Column
  readonly userId: Column
  readonly created: ColumnOf<number>
}
type Invitations = Seats & { readonly creatorId: Column }
/** A kind of unit: its table `t`, and what people are in it, `m`. */
type Kind<Table> = {
  readonly unit: Unit
  readonly t: SQLiteTable & { readonly id: ColumnOf<number>; readonly name: ColumnOf<string> }
  readonly m: Table
  readonly terms: Terms
}
const columnsOf = ({ unit, t, m, terms }: Kind<Seats>) => ({
  unit: sql<Unit>`${unit}`,
  id: sql<number>`${t.id}`,
  name: sql<string>`${t.name}`,
  role: sql<string | null>`${terms.role}`,
  reason: sql<string | null>`${terms.reason}`,
  created: sql<number>`${m.created}`,
  expires: sql<number | null>`${terms.expires}`,
})
/**
 * What I am in a unit, or was asked to be. Times are unix milliseconds; role, reason and end are those of
 * projects, null elsewhere.
 */
export type UnitRow = RowOf<ReturnType<typeof columnsOf>>
const [mt, o, p] = [aliased(maintainer, 'mt'), aliased(organization, 'o'), aliased(project, 'p')]
const allOf = (parts: readonly SQL[]): SQL => sql.join([...parts], sql` UNION ALL `)

const memberships: readonly Kind<Seats>[] = [
  { unit: 'maintainer', t: mt, m: members.maintainerMember, terms: noTerms },
  { unit: 'organization', t: o, m: members.organizationMember, terms: noTerms },
  { unit: 'project', t: p, m: members.projectMember, terms: members.projectMember },
]
/** Where I am a member. */
export const membershipsOf = ({ me }: AccountScope) =>
  statements.all<UnitRow>(
    allOf(
      memberships.map((kind) => {
        const { t, m } = kind
        return sql`SELECT ${selected(columnsOf(kind))} FROM ${m} JOIN ${from(t)} ON ${t.id} = ${m.unitId}
          WHERE ${m.userId} = ${me}`
      }),
    ),
  )

const { maintainerInvitation, organizationInvitation, projectInvitation } = invitations
const invited: readonly Kind<Invitations>[] = [
  { unit: 'maintainer', t: mt, m: maintainerInvitation, terms: noTerms },
  { unit: 'organization', t: o, m: organizationInvitation, terms: noTerms },
  { unit: 'project', t: p, m: projectInvitation, terms: projectInvitation },
]
const other = aliased(user, 'other')
const person = { personId: other.id, personName: other.name, personEmail: other.email }
/** An invitation with the person at its other end. */
export type ExportedInvitation = UnitRow & RowOf<typeof person>
const invitationsWhere = (mine: 'userId' | 'creatorId', { me }: AccountScope) => {
  const theirs = mine === 'userId' ? 'creatorId' : 'userId'
  return statements.all<ExportedInvitation>(
    allOf(
      invited.map((kind) => {
        const { t, m } = kind
        return sql`SELECT ${selected({ ...columnsOf(kind), ...person })} FROM ${m}
          JOIN ${from(t)} ON ${t.id} = ${m.unitId} JOIN ${from(other)} ON ${other.id} = ${m[theirs]}
          WHERE ${m[mine]} = ${me}`
      }),
    ),
  )
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
