import { type SQL, sql } from 'drizzle-orm'
import type { AccountScope } from '../../../access/scope'
import { statements } from '../../../data/statements'

const units = ['maintainer', 'organization', 'project'] as const
type Unit = (typeof units)[number]
/**
 * What I am in a unit, or was asked to be. Times are unix milliseconds; role, reason and end are those of
 * projects, null elsewhere.
 */
export type UnitRow = {
  readonly unit: Unit
  readonly id: number
  readonly name: string
  readonly role: string | null
  readonly reason: string | null
  readonly created: number
  readonly expires: number | null
}
const columns = (unit: Unit): SQL =>
  sql`${unit} AS unit, t.id, t.name, ${unit === 'project' ? sql`m.role, m.reason, m.created, m.expires` : sql`NULL AS role, NULL AS reason, m.created, NULL AS expires`}`
const source = (unit: Unit, table: 'member' | 'invitation'): SQL =>
  sql`${sql.identifier(`${unit}_${table}`)} m JOIN ${sql.identifier(unit)} t ON t.id = m.${sql.identifier(`${unit}_id`)}`
const allOf = (parts: SQL[]): SQL => sql.join(parts, sql` UNION ALL `)

/** Where I am a member. */
export const membershipsOf = ({ me }: AccountScope) =>
  statements.all<UnitRow>(
    allOf(
      units.map(
        (unit) => sql`SELECT ${columns(unit)} FROM ${source(unit, 'member')} WHERE m.user_id = ${me}`,
      ),
    ),
  )

/** An invitation with the person at its other end. */
export type InvitationRow = UnitRow & {
  readonly personId: number
  readonly personName: string
  readonly personEmail: string
}
const invitations = (
  mine: 'user_id' | 'creator_id',
  theirs: 'user_id' | 'creator_id',
  { me }: AccountScope,
) => {
  const inOne = (
    unit: Unit,
  ) => sql`SELECT ${columns(unit)}, p.id AS "personId", p.name AS "personName", p.email AS "personEmail"
    FROM ${source(unit, 'invitation')} JOIN user p ON p.id = m.${sql.identifier(theirs)} WHERE m.${sql.identifier(mine)} = ${me}`
  return statements.all<InvitationRow>(allOf(units.map(inOne)))
}
/** Invitations that wait for me, each with who sent it. */
export const invitationsTo = (scope: AccountScope) => invitations('user_id', 'creator_id', scope)
/** Those that I sent and that wait, each with whom it is for. */
export const invitationsBy = (scope: AccountScope) => invitations('creator_id', 'user_id', scope)

/** My requests for access to projects. */
export const joinRequestsOf = ({ me }: AccountScope) =>
  statements.all<Pick<UnitRow, 'id' | 'name' | 'created' | 'expires'> & { readonly reason: string }>(
    sql`SELECT t.id, t.name, m.reason, m.created, m.expires FROM join_request m JOIN project t ON t.id = m.project_id WHERE m.user_id = ${me}`,
  )
/** Projects whose merge requests I approve. */
export const reviewsOf = ({ me }: AccountScope) =>
  statements.all<Pick<UnitRow, 'id' | 'name'>>(
    sql`SELECT t.id, t.name FROM reviewer m JOIN project t ON t.id = m.project_id WHERE m.user_id = ${me}`,
  )
/** The promo codes that I have used. */
export const promoCodesOf = ({ me }: AccountScope) =>
  statements.all<{ readonly code: string; readonly used: number; readonly project: number | null }>(
    sql`SELECT code, used_at AS used, project_id AS project FROM promo_code WHERE used_by = ${me}`,
  )
