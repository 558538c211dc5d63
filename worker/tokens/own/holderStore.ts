import { eq, sql } from 'drizzle-orm'
import type { AnyoneScope, EnteredUnit, UnitScope } from '../../access/scope'
import { isLiveProject, isLiveToken, isTokenHolder } from '../../data/live'
import { aliased, from, optional, type RowOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { managementToken, projectToken } from '../../data/tables/tokens'
import { organization, project } from '../../data/tables/units'
import type { UserId } from '../../kit/id'

const [t, u, pt] = [aliased(managementToken, 't'), aliased(user, 'u'), aliased(projectToken, 't')]
const [p, o] = [aliased(project, 'p'), aliased(organization, 'o')]
const withHash = (hash: string) => sql`FROM ${managementToken} WHERE ${managementToken.hash} = ${hash}`
/** Whose token this hash is, as SQL: the person's, an application's maker's; NULL where there is none. */
export const holderOf = (hash: string) =>
  sql<UserId>`(SELECT coalesce(${managementToken.userId}, ${managementToken.creatorId}) ${withHash(hash)})`
/** The name of the token of this hash, as SQL. */
export const nameOfHeld = (hash: string) =>
  sql<string>`(SELECT ${managementToken.description} ${withHash(hash)})`
/** Ends the token of this hash, whosever it is. */
export const endHeld = (_scope: AnyoneScope, hash: string) => statements.run(sql`DELETE ${withHash(hash)}`)
const claimed = (
  claim: ProjectTokenClaim,
) => sql`FROM ${projectToken} WHERE ${projectToken.hash} = ${claim.hash}
  AND ${projectToken.id} = ${claim.id} AND ${projectToken.projectId} = ${claim.project}`
/** Who made the project token of this claim, as a query of an id; of none where it is none of a person's. */
export const makerOfHeld = (claim: ProjectTokenClaim) =>
  sql`SELECT ${projectToken.creatorId} AS id ${claimed(claim)}`
/** The units of a project as its log has them. */
export const placeOfHeld = ({ project: id }: ProjectTokenClaim) => ({
  projectId: sql`${id}`,
  organizationId: sql`(SELECT ${p.organizationId} FROM ${from(p)} WHERE ${p.id} = ${id})`,
  maintainerId: sql`(SELECT ${o.maintainerId} FROM ${from(p)} JOIN ${from(o)} ON ${o.id} = ${p.organizationId}
    WHERE ${p.id} = ${id})`,
})
/** Ends the project token of this hash, whose value names its project and id. */
export const endHeldOfProject = (_scope: AnyoneScope, claim: ProjectTokenClaim) =>
  statements.run(sql`DELETE ${claimed(claim)}`)

/** What the value of a project token claims. */
export type ProjectTokenClaim = { readonly project: number; readonly id: number; readonly hash: string }

/** A token as another service hears of it. Times are unix milliseconds, `scopes` and `restrictions` JSON. */
const heldColumns = {
  kind: t.kind,
  scopes: t.scopes,
  restrictions: t.restrictions,
  userId: optional(u.id),
  email: optional(u.email),
  project: sql<null>`NULL`,
  created: t.created,
  expires: t.expires,
}
const heldProjectColumns = {
  kind: sql<'project'>`'project'`,
  scopes: sql<string>`'[]'`,
  restrictions: sql<string>`'[]'`,
  userId: sql<null>`NULL`,
  email: sql<null>`NULL`,
  project: pt.projectId,
  created: pt.created,
  expires: pt.expires,
  lastUsed: pt.lastUsed,
}
export type HeldRow = RowOf<typeof heldColumns> | RowOf<typeof heldProjectColumns>

/** The token of this hash, while it and its person are good. */
export const heldToken = ({ now }: UnitScope<'platform'>, hash: string) =>
  selectRows(
    heldColumns,
    sql`FROM ${from(t)} LEFT JOIN ${from(u)} ON ${u.id} = ${t.userId} AND ${isTokenHolder(u)}
      WHERE ${t.hash} = ${hash} AND ${isLiveToken(t, now)} AND (${t.kind} = 'super' OR ${u.id} IS NOT NULL)`,
  )
/** Notes that a service has asked about a project token: somebody has shown it there. */
export const touchProjectToken = ({ now }: EnteredUnit<'platform'>, { hash }: ProjectTokenClaim) =>
  statements.update(projectToken).set({ lastUsed: now }).where(eq(projectToken.hash, hash))
/** A project token, while it and its project are good. */
export const heldProjectToken = ({ now }: UnitScope<'platform'>, claim: ProjectTokenClaim) =>
  selectRows(
    heldProjectColumns,
    sql`FROM ${from(pt)} JOIN ${from(p)} ON ${p.id} = ${pt.projectId} AND ${isLiveProject(p, now)}
      WHERE ${pt.hash} = ${claim.hash} AND ${pt.id} = ${claim.id} AND ${pt.projectId} = ${claim.project}
        AND ${isLiveToken(pt, now)}`,
  )
