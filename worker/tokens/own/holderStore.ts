import { sql } from 'drizzle-orm'
import type { AnyoneScope, UnitScope } from '../../access/scope'
import { isLiveProject, isLiveToken, isTokenHolder } from '../../data/live'
import { aliased, from, optional, type RowOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { managementToken, projectToken } from '../../data/tables/tokens'
import { project } from '../../data/tables/units'
import type { UserId } from '../../kit/id'

const withHash = (hash: string) => sql`FROM ${managementToken} WHERE ${managementToken.hash} = ${hash}`
/** Whose token this hash is, as SQL: the person's, an application's maker's; NULL where there is none. */
export const holderOf = (hash: string) =>
  sql<UserId>`(SELECT coalesce(${managementToken.userId}, ${managementToken.creatorId}) ${withHash(hash)})`
/** The name of the token of this hash, as SQL. */
export const nameOfHeld = (hash: string) =>
  sql<string>`(SELECT ${managementToken.description} ${withHash(hash)})`
/** Ends the token of this hash, whosever it is. */
export const endHeld = (_scope: AnyoneScope, hash: string) => statements.run(sql`DELETE ${withHash(hash)}`)
/** Ends the project token of this hash, whose value names its project and id. */
export const endHeldOfProject = (_scope: AnyoneScope, claim: ProjectTokenClaim) =>
  statements.run(sql`DELETE FROM ${projectToken} WHERE ${projectToken.hash} = ${claim.hash}
    AND ${projectToken.id} = ${claim.id} AND ${projectToken.projectId} = ${claim.project}`)

/** What the value of a project token claims. */
export type ProjectTokenClaim = { readonly project: number; readonly id: number; readonly hash: string }

const [t, u, pt, p] = [
  aliased(managementToken, 't'),
  aliased(user, 'u'),
  aliased(projectToken, 't'),
  aliased(project, 'p'),
]
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
}
export type HeldRow = RowOf<typeof heldColumns> | RowOf<typeof heldProjectColumns>

/** The token of this hash, while it and its person are good. */
export const heldToken = ({ now }: UnitScope<'platform'>, hash: string) =>
  selectRows(
    heldColumns,
    sql`FROM ${from(t)} LEFT JOIN ${from(u)} ON ${u.id} = ${t.userId} AND ${isTokenHolder(u)}
      WHERE ${t.hash} = ${hash} AND ${isLiveToken(t, now)} AND (${t.kind} = 'super' OR ${u.id} IS NOT NULL)`,
  )
/** A project token, while it and its project are good. */
export const heldProjectToken = ({ now }: UnitScope<'platform'>, claim: ProjectTokenClaim) =>
  selectRows(
    heldProjectColumns,
    sql`FROM ${from(pt)} JOIN ${from(p)} ON ${p.id} = ${pt.projectId} AND ${isLiveProject(p, now)}
      WHERE ${pt.hash} = ${claim.hash} AND ${pt.id} = ${claim.id} AND ${pt.projectId} = ${claim.project}
        AND ${isLiveToken(pt, now)}`,
  )
