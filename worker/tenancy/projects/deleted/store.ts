import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, UnitScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import type { ProjectId } from '../../../kit/id'
import { isLive, type ProjectRow, projectColumns } from '../store'

type Writer = EnteredUnit | JobScope
/** Which projects: an id, or a query of ids. */
export type Which = ProjectId | number | SQL

/** A deleted project with its organization. */
export type DeletedRow = ProjectRow & {
  readonly deletedTime: number
  readonly purgedTime: number | null
  readonly organizationId: number
  readonly organizationName: string
  readonly organizationCreated: number
  readonly allowAutoJoin: 0 | 1
}
/** An expired project is deleted from that instant on, whether the sweep has seen it or not. */
const columns = (
  now: number,
) => sql`${projectColumns(now)}, coalesce(p.deleted_time, p.expires) AS "deletedTime", p.purged_time AS "purgedTime",
  o.id AS "organizationId", o.name AS "organizationName", o.created AS "organizationCreated", o.allow_auto_join AS "allowAutoJoin"`
const home = sql`JOIN organization o ON o.id = p.organization_id`

/** Which part of the list is asked for. */
export type Page = {
  readonly limit: number
  readonly offset: number
  readonly organization: number | null
  /** The exact name. */
  readonly name: string | null
}
const matching = ({ organization, name }: Page): SQL =>
  sql`${organization === null ? sql`TRUE` : sql`d.organization_id = ${organization}`} AND ${name === null ? sql`TRUE` : sql`d.name = ${name}`}`

/**
 * Deleted projects, the newest deletion first. Each half is read in that order by an index, up to what is
 * shown.
 */
export const deletedProjects = ({ now }: UnitScope<'platform'>, page: Page) =>
  statements.all<DeletedRow>(sql`SELECT ${columns(now)} FROM (
      SELECT d.id, d.deleted_time AS gone FROM project d WHERE d.deleted_time <= ${now} AND ${matching(page)}
      UNION ALL SELECT d.id, d.expires AS gone FROM project d WHERE d.deleted_time IS NULL AND d.expires <= ${now} AND ${matching(page)}
      ORDER BY gone DESC, 1 DESC LIMIT ${page.limit} OFFSET ${page.offset}) shown
    JOIN project p ON p.id = shown.id ${home} ORDER BY shown.gone DESC, p.id DESC`)
/** A deleted project; none while it is live. */
export const deletedProject = ({ now }: UnitScope<'platform'>, id: number) =>
  statements.all<DeletedRow>(
    sql`SELECT ${columns(now)} FROM project p ${home} WHERE p.id = ${id} AND NOT ${isLive(now)}`,
  )
/** The live organization of this id. */
export const organizationOf = (_scope: UnitScope<'platform'>, id: number | null) =>
  statements.all<{ id: number }>(sql`SELECT id FROM organization WHERE id = ${id} AND deleted_time IS NULL`)

/** Whether there is no such project, as SQL. */
export const isUnknown = (id: number): SQL => sql`NOT EXISTS (SELECT 1 FROM project WHERE id = ${id})`
/** Whether it is live, as SQL. */
export const isAlive = ({ now }: EnteredUnit, id: number): SQL =>
  sql`EXISTS (SELECT 1 FROM project p WHERE p.id = ${id} AND ${isLive(now)})`
/** Whether it is purged, as SQL. */
export const isPurged = (id: number): SQL =>
  sql`EXISTS (SELECT 1 FROM project WHERE id = ${id} AND purged_time IS NOT NULL)`
/** Whether its organization is deleted, as SQL. */
export const isHomeless = (id: number): SQL =>
  sql`EXISTS (SELECT 1 FROM project p ${home} WHERE p.id = ${id} AND o.deleted_time IS NOT NULL)`

const among = (which: Which): SQL => sql`(${which})`
/**
 * What a project loses when it is deleted: invitations, join requests, being somebody's activity center. Done
 * again it finds nothing.
 */
export const cleanUp = (_scope: Writer, which: Which) => [
  statements.run(sql`DELETE FROM project_invitation WHERE project_id IN ${among(which)}`),
  statements.run(sql`DELETE FROM join_request WHERE project_id IN ${among(which)}`),
  statements.run(
    sql`UPDATE organization SET activity_center_project_id = NULL WHERE activity_center_project_id IN ${among(which)}`,
  ),
]
/** Deletes live projects: now, or at the instant they expired. */
export const markDeleted = ({ now }: Writer, which: Which) =>
  statements.run(
    sql`UPDATE project SET deleted_time = min(coalesce(expires, ${now}), ${now}) WHERE id IN ${among(which)} AND deleted_time IS NULL`,
  )
/** Brings a project back; `expires` (unix milliseconds) is its new end, null for none. */
export const revive = (_entered: EnteredUnit, id: number, expires: number | null) =>
  statements.run(sql`UPDATE project SET deleted_time = NULL, expires = ${expires} WHERE id = ${id}`)

const parts = [
  'project_member',
  'reviewer',
  'project_metadata',
  'project_token',
  'project_limit',
  'project_metric',
] as const
/** Erases what is left of deleted projects; their rows stay. */
export const purge = (scope: Writer, which: Which) => [
  ...cleanUp(scope, which),
  ...parts.map((table) =>
    statements.run(sql`DELETE FROM ${sql.identifier(table)} WHERE project_id IN ${among(which)}`),
  ),
  statements.run(
    sql`UPDATE project SET purged_time = ${scope.now}, deleted_time = coalesce(deleted_time, expires) WHERE id IN ${among(which)}`,
  ),
]
