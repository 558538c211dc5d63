import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, UnitScope } from '../../../access/scope'
import { isLiveOrganization, isLiveProject } from '../../../data/live'
import { aliased, from, type RowOf, selectRows } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { joinRequest, projectInvitation } from '../../../data/tables/invitations'
import { projectMember, reviewer } from '../../../data/tables/members'
import { projectMetadata } from '../../../data/tables/metadata'
import { projectLimit, projectMetric } from '../../../data/tables/project-parts'
import { projectToken } from '../../../data/tables/tokens'
import { organization, project } from '../../../data/tables/units'
import type { ProjectId } from '../../../kit/id'
import { organizationPlace } from '../moveStore'
import { o, p, projectColumns } from '../store'

type Writer = EnteredUnit | JobScope
/** Which projects: an id, or a query of ids. */
export type Which = ProjectId | number | SQL

/** An expired project is deleted from that instant on, whether the sweep has seen it or not. */
const columns = (now: number) => ({
  ...projectColumns(now),
  deletedTime: sql<number>`coalesce(${p.deletedTime}, ${p.expires})`,
  purgedTime: p.purgedTime,
  organizationId: o.id,
  organizationName: o.name,
  organizationCreated: o.created,
  allowAutoJoin: o.allowAutoJoin,
})
/** A deleted project with its organization. */
export type DeletedRow = RowOf<ReturnType<typeof columns>>
const home = sql`JOIN ${from(o)} ON ${o.id} = ${p.organizationId}`

/** Which part of the list is asked for. */
export type DeletedProjectsPage = {
  readonly limit: number
  readonly offset: number
  readonly organization: number | null
  /** The exact name. */
  readonly name: string | null
}
const d = aliased(project, 'd')
const matching = ({ organization: owner, name }: DeletedProjectsPage): SQL =>
  sql`${owner === null ? sql`TRUE` : sql`${d.organizationId} = ${owner}`}
    AND ${name === null ? sql`TRUE` : sql`${d.name} = ${name}`}`

/**
 * Deleted projects, the newest deletion first. Each half is read in that order by an index, up to what is
 * shown.
 */
export const deletedProjects = ({ now }: UnitScope<'platform'>, page: DeletedProjectsPage) =>
  selectRows(
    columns(now),
    sql`FROM (
      SELECT ${d.id} AS id, ${d.deletedTime} AS gone FROM ${from(d)}
        WHERE ${d.deletedTime} <= ${now} AND ${matching(page)}
      UNION ALL SELECT ${d.id}, ${d.expires} FROM ${from(d)}
        WHERE ${d.deletedTime} IS NULL AND ${d.expires} <= ${now} AND ${matching(page)}
      ORDER BY gone DESC, 1 DESC LIMIT ${page.limit} OFFSET ${page.offset}) shown
    JOIN ${from(p)} ON ${p.id} = shown.id ${home} ORDER BY shown.gone DESC, ${p.id} DESC`,
  )
/** A deleted project; none while it is live. */
export const deletedProject = ({ now }: UnitScope<'platform'>, id: number) =>
  selectRows(
    columns(now),
    sql`FROM ${from(p)} ${home} WHERE ${p.id} = ${id} AND NOT ${isLiveProject(p, now)}`,
  )
/** The live organization of this id. */
export const organizationOf = (_scope: UnitScope<'platform'>, id: number | null) =>
  selectRows(
    { id: organization.id },
    sql`FROM ${organization} WHERE ${organization.id} = ${id} AND ${isLiveOrganization(organization)}`,
  )

const isProject = (id: number, which: SQL): SQL =>
  sql`EXISTS (SELECT 1 FROM ${from(p)} ${home} WHERE ${p.id} = ${id} AND ${which})`
/** Whether there is no such project, as SQL. */
export const isUnknown = (id: number): SQL => sql`NOT ${isProject(id, sql`TRUE`)}`
/** Whether it is live, as SQL. */
export const isAlive = ({ now }: EnteredUnit, id: number): SQL => isProject(id, isLiveProject(p, now))
/** Whether it is purged, as SQL. */
export const isPurged = (id: number): SQL => isProject(id, sql`${p.purgedTime} IS NOT NULL`)
/** Whether its organization is deleted, as SQL. */
export const isHomeless = (id: number): SQL => isProject(id, sql`NOT ${isLiveOrganization(o)}`)
/** Where it happened, for the log, when the path names no project that is live. */
export const deletedPlace = (id: number) => ({
  project: sql<ProjectId>`${id}`,
  ...organizationPlace(sql`(SELECT ${project.organizationId} FROM ${project} WHERE ${project.id} = ${id})`),
})

const isAmong = (column: SQL, which: Which): SQL => sql`${column} IN (${which})`
/**
 * What a project loses when it is deleted: invitations, join requests, being somebody's activity center. Done
 * again it finds nothing.
 */
export const cleanUp = (_scope: Writer, which: Which) => [
  ...[projectInvitation, joinRequest].map((table) =>
    statements.delete(table).where(isAmong(sql`${table.unitId}`, which)),
  ),
  statements
    .update(organization)
    .set({ activityCenterProjectId: null })
    .where(isAmong(sql`${organization.activityCenterProjectId}`, which)),
]
/** Deletes live projects: now, or at the instant they expired. */
export const markDeleted = ({ now }: Writer, which: Which) =>
  statements
    .update(project)
    .set({ deletedTime: sql`min(coalesce(${project.expires}, ${now}), ${now})` })
    .where(sql`${isAmong(sql`${project.id}`, which)} AND ${project.deletedTime} IS NULL`)
/** Brings a project back; `expires` (unix milliseconds) is its new end, null for none. */
export const revive = (_entered: EnteredUnit, id: number, expires: number | null) =>
  statements.update(project).set({ deletedTime: null, expires }).where(sql`${project.id} = ${id}`)

/** Erases what is left of deleted projects; their rows stay. */
export const purge = (scope: Writer, which: Which) => [
  ...cleanUp(scope, which),
  ...[projectMember, projectMetadata].map((table) =>
    statements.delete(table).where(isAmong(sql`${table.unitId}`, which)),
  ),
  ...[reviewer, projectToken, projectLimit, projectMetric].map((table) =>
    statements.delete(table).where(isAmong(sql`${table.projectId}`, which)),
  ),
  statements
    .update(project)
    .set({ purgedTime: scope.now, deletedTime: sql`coalesce(${project.deletedTime}, ${project.expires})` })
    .where(isAmong(sql`${project.id}`, which)),
]
