import { type Column, type SQL, sql } from 'drizzle-orm'
import type { UnitScope } from '../../access/scope'
import { aliased, from, optional, type RowOf, selectRows } from '../../data/rows'
import { user } from '../../data/tables/account'
import { securityLog } from '../../data/tables/security-log'
import { causeColumns } from './store'

const [l, u, a] = [aliased(securityLog, 'l'), aliased(user, 'u'), aliased(user, 'a')]
const withPeople = sql`LEFT JOIN ${from(u)} ON ${u.id} = ${l.userId}
  LEFT JOIN ${from(a)} ON ${a.id} = ${l.actorId}`
const unitIds = { maintainer: l.maintainerId, organization: l.organizationId, project: l.projectId }

/** An entry with the person it happened to, if any, and who or what did it where that was not they. */
const columns = {
  id: l.id,
  kind: l.kind,
  time: l.time,
  /** JSON. */
  data: l.data,
  userId: optional(u.id),
  userName: optional(u.name),
  userEmail: optional(u.email),
  ...causeColumns,
}
export type UnitLogRow = RowOf<typeof columns>
/** Which page, newest first: `limit` entries before the one with id `before` (null: from the newest). */
type Page = { readonly before: number | null; readonly limit: number }
const isBefore = (before: number | null): SQL => sql`${l.id} < ${before ?? Number.MAX_SAFE_INTEGER}`

/** A page of the log of a unit; an organization's has that of its projects in it. */
export const unitLogOf = (
  { unit, id }: UnitScope<'maintainer' | 'organization' | 'project'>,
  { before, limit }: Page,
) =>
  selectRows(
    columns,
    sql`FROM ${from(l)} ${withPeople} WHERE ${unitIds[unit]} = ${id} AND ${isBefore(before)}
      ORDER BY ${l.id} DESC LIMIT ${limit}`,
  )

const platformColumns = {
  ...columns,
  maintainerId: l.maintainerId,
  organizationId: l.organizationId,
  projectId: l.projectId,
  network: l.network,
  browser: l.browser,
  system: l.system,
}
export type PlatformLogRow = RowOf<typeof platformColumns>
/** A page of the log of everything, or of what happened to a person and what they did to others. */
export function platformLogOf(_scope: UnitScope<'platform'>, { before, limit }: Page, person: number | null) {
  const of = (column: Column) =>
    sql`SELECT * FROM (SELECT ${l.id} AS id FROM ${from(l)} WHERE ${column} = ${person}
      AND ${isBefore(before)} ORDER BY ${l.id} DESC LIMIT ${limit})`
  const found =
    person === null
      ? sql`FROM ${from(l)} ${withPeople} WHERE ${isBefore(before)}`
      : sql`FROM (${of(l.userId)} UNION ${of(l.actorId)}) found
          CROSS JOIN ${from(l)} ON ${l.id} = found.id ${withPeople}`
  return selectRows(platformColumns, sql`${found} ORDER BY ${l.id} DESC LIMIT ${limit}`)
}
