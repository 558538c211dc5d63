import { sql } from 'drizzle-orm'
import type { UnitScope } from '../../access/scope'
import { aliased, from, optional, type RowOf, selectRows } from '../../data/rows'
import { user } from '../../data/tables/account'
import { securityLog } from '../../data/tables/security-log'

const l = aliased(securityLog, 'l')
const [u, a] = [aliased(user, 'u'), aliased(user, 'a')]
const unitIds = { maintainer: l.maintainerId, organization: l.organizationId, project: l.projectId }

/** An entry with the person it happened to, and who did it where that was somebody else. */
const columns = {
  id: l.id,
  kind: l.kind,
  time: l.time,
  /** JSON. */
  data: l.data,
  userId: u.id,
  userName: u.name,
  userEmail: u.email,
  actorId: optional(a.id),
  actorName: optional(a.name),
  actorEmail: optional(a.email),
}
export type UnitLogRow = RowOf<typeof columns>

/**
 * A page of the log of a unit (an organization's has that of its projects in it), newest first: entries
 * before the one with id `before` (null: from the newest).
 */
export const unitLogOf = (
  { unit, id }: UnitScope<'maintainer' | 'organization' | 'project'>,
  { before, limit }: { readonly before: number | null; readonly limit: number },
) =>
  selectRows(
    columns,
    sql`FROM ${from(l)} JOIN ${from(u)} ON ${u.id} = ${l.userId} LEFT JOIN ${from(a)}
        ON ${a.id} = ${l.actorId}
      WHERE ${unitIds[unit]} = ${id} AND ${before === null ? sql`TRUE` : sql`${l.id} < ${before}`}
      ORDER BY ${l.id} DESC LIMIT ${limit}`,
  )
