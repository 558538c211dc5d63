import { eq, type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { isLiveProject, isLiveSeat } from '../../data/live'
import { aliased, from, type Only, type RowOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { feature, projectFeature } from '../../data/tables/features'
import { maintainerMember, organizationMember, projectMember } from '../../data/tables/members'
import { projectLimit, projectMetric } from '../../data/tables/project-parts'
import { organization, project } from '../../data/tables/units'
import type { ProjectId } from '../../kit/id'

/** A project as lists of projects name it in their statements. */
export const p = aliased(project, 'p')
/** The organization of such a project. */
export const o = aliased(organization, 'o')
const [pm, mm, u] = [aliased(projectMember, 'pm'), aliased(maintainerMember, 'mm'), aliased(user, 'u')]
const [pf, f] = [aliased(projectFeature, 'pf'), aliased(feature, 'f')]

const namedValues = (table: typeof projectLimit | typeof projectMetric) =>
  sql<string>`(SELECT json_group_object(${table.name}, ${table.value} ORDER BY ${table.name})
    FROM ${table} WHERE ${table.projectId} = ${p.id})`
/**
 * How many live members of the project `p` count, as SQL: neither super admins nor members of the owning
 * maintainer.
 */
export const countedAdmins = (now: number): SQL<number> => {
  const owner = aliased(organization, 'owner')
  return sql`(SELECT count(*) FROM ${from(pm)} JOIN ${from(u)} ON ${u.id} = ${pm.userId}
    WHERE ${pm.unitId} = ${p.id} AND ${isLiveSeat(pm, now)} AND NOT ${u.isSuperAdmin}
      AND NOT EXISTS (SELECT 1 FROM ${from(mm)} JOIN ${from(owner)} ON ${owner.maintainerId} = ${mm.unitId}
        WHERE ${owner.id} = ${p.organizationId} AND ${mm.userId} = ${pm.userId}))`
}

/** Everything that is shown of a project `p`, in whatever list it stands; maps and lists are JSON. */
export const projectColumns = (now: number) => ({
  id: p.id,
  name: p.name,
  type: p.type,
  created: p.created,
  expires: p.expires,
  defaultBackend: p.defaultBackend,
  hasTryModeOn: p.hasTryModeOn,
  isDisabled: p.isDisabled,
  disableReason: p.disableReason,
  estimatedEndTime: p.estimatedEndTime,
  billedMonthlyPrice: p.billedMonthlyPrice,
  dataRetentionTimeInDays: p.dataRetentionTimeInDays,
  timezone: p.timezone,
  purchasedCredits: p.purchasedCredits,
  limits: namedValues(projectLimit),
  metrics: namedValues(projectMetric),
  admins: countedAdmins(now),
  features: sql<string>`(SELECT json_group_array(${f.name} ORDER BY ${pf.id})
    FROM ${from(pf)} JOIN ${from(f)} ON ${f.id} = ${pf.featureId} WHERE ${pf.projectId} = ${p.id})`,
})
export type ProjectRow = RowOf<ReturnType<typeof projectColumns>>

/** Whether a project has the feature of this name, as SQL. */
export const projectHasFeature = (id: SQL<ProjectId> | ProjectId, name: string): SQL =>
  sql`EXISTS (SELECT 1 FROM ${from(pf)} JOIN ${from(f)} ON ${f.id} = ${pf.featureId}
    WHERE ${pf.projectId} = ${id} AND ${f.name} = ${name})`
/** The project that an organization `o` names as its activity center, while it is live, as SQL. */
export const activityCenter = (now: number): SQL<ProjectId | null> =>
  sql`(SELECT ${p.id} FROM ${from(p)}
    WHERE ${p.id} = ${o.activityCenterProjectId} AND ${isLiveProject(p, now)})`

const inFull = (now: number) => ({
  ...projectColumns(now),
  organizationId: o.id,
  organizationName: o.name,
  crmId: o.crmId,
  activityCenterProjectId: activityCenter(now),
  organizationCreated: o.created,
  allowAutoJoin: o.allowAutoJoin,
})
/** A project in full: with its organization. */
export type ProjectInFullRow = RowOf<ReturnType<typeof inFull>>
/** A project in full, live or not. */
export const projectOf = ({ now }: UnitScope, id: SQL<ProjectId> | ProjectId) =>
  selectRows(
    inFull(now),
    sql`FROM ${from(p)} JOIN ${from(o)} ON ${o.id} = ${p.organizationId} WHERE ${p.id} = ${id}`,
  )

type Columns = Omit<
  typeof project.$inferInsert,
  'id' | 'organizationId' | 'created' | 'deletedTime' | 'purgedTime'
>
/** What can be changed of a project. */
export type ProjectFields = { readonly [K in keyof Columns]?: Columns[K] | undefined }
/** Changes the fields of a project that are given, and leaves the others. */
export const changeProject = <Given extends ProjectFields>(
  { id }: EnteredUnit<'project'>,
  fields: Only<Given, ProjectFields>,
) =>
  statements
    .update(project)
    // The name again, so that an empty change is one as well.
    .set({ ...fields, name: fields.name ?? sql`${project.name}` })
    .where(eq(project.id, id))
/** Whether the project has another default backend than this one, as SQL. */
export const hasOtherBackend = ({ id }: EnteredUnit<'project'>, backend: string): SQL =>
  sql`(SELECT ${project.defaultBackend} <> ${backend} FROM ${project} WHERE ${project.id} = ${id})`

const [q, om] = [aliased(project, 'q'), aliased(organizationMember, 'om')]
/**
 * The live members of projects (`which`: a query of ids) and the members of the organizations these belong
 * to: whom mails about the end of a project go to, each once a project, as a query of `project_id` and
 * `user_id`.
 */
export const peopleAround = (now: number, which: SQL): SQL =>
  sql`SELECT ${pm.unitId} AS project_id, ${pm.userId} AS user_id FROM ${from(pm)}
      WHERE ${pm.unitId} IN (${which}) AND ${isLiveSeat(pm, now)}
    UNION SELECT ${q.id}, ${om.userId} FROM ${from(q)} JOIN ${from(om)} ON ${om.unitId} = ${q.organizationId}
      WHERE ${q.id} IN (${which})`
