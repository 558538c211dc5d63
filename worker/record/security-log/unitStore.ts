import { sql } from 'drizzle-orm'
import type { UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'

/** An entry with the person it happened to, and who did it where that was somebody else. */
export type UnitLogRow = {
  readonly id: number
  readonly kind: string
  readonly time: number
  /** JSON. */
  readonly data: string
  readonly userId: number
  readonly userName: string
  readonly userEmail: string
  readonly actorId: number | null
  readonly actorName: string | null
  readonly actorEmail: string | null
}
/**
 * A page of the log of a unit (an organization's has that of its projects in it), newest first: entries
 * before the one with id `before` (null: from the newest).
 */
export const unitLogOf = (
  { unit, id }: UnitScope<'maintainer' | 'organization' | 'project'>,
  { before, limit }: { readonly before: number | null; readonly limit: number },
) =>
  statements.all<UnitLogRow>(sql`SELECT l.id, l.kind, l.time, l.data, u.id AS "userId", u.name AS "userName", u.email AS "userEmail",
      a.id AS "actorId", a.name AS "actorName", a.email AS "actorEmail"
    FROM security_log l JOIN user u ON u.id = l.user_id LEFT JOIN user a ON a.id = l.actor_id
    WHERE l.${sql.identifier(`${unit}_id`)} = ${id} AND ${before === null ? sql`TRUE` : sql`l.id < ${before}`} ORDER BY l.id DESC LIMIT ${limit}`)
