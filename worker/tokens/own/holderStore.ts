import { sql } from 'drizzle-orm'
import type { AnyoneScope, Scope, UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import type { UserId } from '../../kit/id'

/** Whose token this hash is, as SQL: the person's, an application's maker's; NULL where there is none. */
export const holderOf = (hash: string) =>
  sql<UserId>`(SELECT coalesce(user_id, creator_id) FROM management_token WHERE hash = ${hash})`
/** What it is called, as SQL. */
export const nameOfHeld = (hash: string) =>
  sql<string>`(SELECT description FROM management_token WHERE hash = ${hash})`
/** Ends the token of this hash, whosever it is. */
export const endHeld = (_scope: AnyoneScope, hash: string) =>
  statements.run(sql`DELETE FROM management_token WHERE hash = ${hash}`)
/** Ends the project token of this hash, whose value names its project and id. */
export const endHeldOfProject = (_scope: AnyoneScope, { project, id, hash }: ProjectTokenClaim) =>
  statements.run(
    sql`DELETE FROM project_token WHERE hash = ${hash} AND id = ${id} AND project_id = ${project}`,
  )

/** What the value of a project token claims. */
export type ProjectTokenClaim = { readonly project: number; readonly id: number; readonly hash: string }
/** A token as another service hears of it. Times are unix milliseconds. */
export type HeldRow = {
  readonly kind: 'admin' | 'personal' | 'session' | 'super' | 'project'
  /** JSON lists. */
  readonly scopes: string
  readonly restrictions: string
  readonly userId: number | null
  readonly email: string | null
  readonly project: number | null
  readonly created: number
  readonly expires: number | null
}
const isAlive = ({ now }: Scope) => sql`NOT t.is_disabled AND (t.expires IS NULL OR t.expires > ${now})`
/** The token of this hash, while it and its person are good. */
export const heldToken = (scope: UnitScope<'platform'>, hash: string) =>
  statements.all<HeldRow>(sql`SELECT t.kind, t.scopes, t.restrictions, u.id AS "userId", u.email, NULL AS project, t.created, t.expires
    FROM management_token t LEFT JOIN user u ON u.id = t.user_id AND NOT u.is_disabled AND u.deleted_time IS NULL AND u.deletion_due IS NULL
    WHERE t.hash = ${hash} AND ${isAlive(scope)} AND (t.kind = 'super' OR u.id IS NOT NULL)`)
/** The same of a project token, while its project is there. */
export const heldProjectToken = (scope: UnitScope<'platform'>, { project, id, hash }: ProjectTokenClaim) =>
  statements.all<HeldRow>(sql`SELECT 'project' AS kind, '[]' AS scopes, '[]' AS restrictions, NULL AS "userId", NULL AS email, t.project_id AS project, t.created, t.expires
    FROM project_token t JOIN project p ON p.id = t.project_id AND p.deleted_time IS NULL AND (p.expires IS NULL OR p.expires > ${scope.now})
    WHERE t.hash = ${hash} AND t.id = ${id} AND t.project_id = ${project} AND ${isAlive(scope)}`)
