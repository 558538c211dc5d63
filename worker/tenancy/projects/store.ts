import { eq, type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import { project } from '../../data/tables/units'
import type { ProjectId } from '../../kit/id'
import type { Person } from '../../people/shapes'

/** Whether the project `p` is live at this time (unix milliseconds), as SQL. */
export const isLive = (now: number): SQL =>
  sql`(p.deleted_time IS NULL AND (p.expires IS NULL OR p.expires > ${now}))`

const namedValues = (table: 'project_limit' | 'project_metric') =>
  sql`(SELECT json_group_object(x.name, x.value ORDER BY x.name) FROM ${sql.identifier(table)} x WHERE x.project_id = p.id)`
/**
 * How many live members of the project `p` count, as SQL: neither super admins nor members of the owning
 * maintainer.
 */
export const admins = (
  now: number,
): SQL => sql`(SELECT count(*) FROM project_member pm JOIN user u ON u.id = pm.user_id
  WHERE pm.project_id = p.id AND (pm.expires IS NULL OR pm.expires > ${now}) AND NOT u.is_super_admin
    AND NOT EXISTS (SELECT 1 FROM maintainer_member mm JOIN organization o ON o.maintainer_id = mm.maintainer_id
      WHERE o.id = p.organization_id AND mm.user_id = pm.user_id))`

/**
 * Everything that is shown of a project `p`, in whatever list it stands: `SELECT ${projectColumns(now)} FROM
 * project p ...`.
 */
export const projectColumns = (
  now: number,
): SQL => sql`p.id, p.name, p.type, p.created, p.expires, p.default_backend AS "defaultBackend",
  p.has_try_mode_on AS "hasTryModeOn", p.is_disabled AS "isDisabled", p.disable_reason AS "disableReason", p.estimated_end_time AS "estimatedEndTime",
  p.billed_monthly_price AS "billedMonthlyPrice", p.data_retention_time_in_days AS "dataRetentionTimeInDays", p.timezone,
  p.purchased_credits AS "purchasedCredits", ${namedValues('project_limit')} AS limits, ${namedValues('project_metric')} AS metrics, ${admins(now)} AS admins,
  (SELECT json_group_array(f.name ORDER BY pf.id) FROM project_feature pf JOIN feature f ON f.id = pf.feature_id WHERE pf.project_id = p.id) AS features`

/** What those columns give; maps and lists are JSON. */
export type ProjectRow = {
  readonly id: number
  readonly name: string
  readonly type: string
  readonly created: number
  readonly expires: number | null
  readonly defaultBackend: string
  readonly hasTryModeOn: 0 | 1
  readonly isDisabled: 0 | 1
  readonly disableReason: string
  readonly estimatedEndTime: number | null
  readonly billedMonthlyPrice: number | null
  readonly dataRetentionTimeInDays: number
  readonly timezone: string | null
  readonly purchasedCredits: number
  readonly limits: string
  readonly metrics: string
  readonly admins: number
  readonly features: string
}

/** Whether a project has protected branches, and with them the governed roles, as SQL. */
export const isGoverned = (
  id: SQL<ProjectId> | ProjectId,
): SQL => sql`EXISTS (SELECT 1 FROM project_feature pf JOIN feature f ON f.id = pf.feature_id
  WHERE pf.project_id = ${id} AND f.name = 'protected-default-branch')`
/** The project that an organization `o` names as its activity center, while it is live, as SQL. */
export const activityCenter = (now: number): SQL =>
  sql`(SELECT p.id FROM project p WHERE p.id = o.activity_center_project_id AND ${isLive(now)})`

/** A project in full: with its organization. */
export type ProjectInFullRow = ProjectRow & {
  readonly organizationId: number
  readonly organizationName: string
  readonly crmId: string
  readonly activityCenterProjectId: number | null
  readonly organizationCreated: number
  readonly allowAutoJoin: 0 | 1
}
/** A project in full, live or not. */
export const projectOf = ({ now }: UnitScope, id: SQL<ProjectId> | ProjectId) =>
  statements.all<ProjectInFullRow>(sql`SELECT ${projectColumns(now)}, o.id AS "organizationId", o.name AS "organizationName", o.crm_id AS "crmId",
      ${activityCenter(now)} AS "activityCenterProjectId", o.created AS "organizationCreated", o.allow_auto_join AS "allowAutoJoin"
    FROM project p JOIN organization o ON o.id = p.organization_id WHERE p.id = ${id}`)

type Columns = Omit<
  typeof project.$inferInsert,
  'id' | 'organizationId' | 'created' | 'deletedTime' | 'purgedTime'
>
/** What can be changed of a project. */
export type Changed = { readonly [K in keyof Columns]?: Columns[K] | undefined }
/** Changes what is given. */
export const changeProject = ({ id }: EnteredUnit<'project'>, fields: Changed) =>
  statements
    .update(project)
    // The name again, so that an empty change is one as well.
    .set({ ...fields, name: fields.name ?? sql`${project.name}` })
    .where(eq(project.id, id))
/** Whether the project has another default backend than this one, as SQL. */
export const hasOtherBackend = ({ id }: EnteredUnit<'project'>, backend: string): SQL =>
  sql`(SELECT default_backend <> ${backend} FROM project WHERE id = ${id})`

/**
 * Live members of the project and members of its organization: whom mails about its end go to, as a query of
 * ids.
 */
export const peopleAround = ({ id, now }: UnitScope<'project'>): SQL => sql`SELECT user_id FROM project_member
    WHERE project_id = ${id} AND (expires IS NULL OR expires > ${now})
  UNION SELECT om.user_id FROM project p JOIN organization_member om ON om.organization_id = p.organization_id WHERE p.id = ${id}`

/** The reviewers of the project who still are its members, by id. */
export const reviewersOf = ({ id, now }: UnitScope<'project'>) =>
  statements.all<Person>(sql`SELECT u.id, u.name, u.email FROM reviewer r JOIN user u ON u.id = r.user_id
    JOIN project_member pm ON pm.project_id = r.project_id AND pm.user_id = r.user_id
    WHERE r.project_id = ${id} AND (pm.expires IS NULL OR pm.expires > ${now}) ORDER BY u.id`)
/** Takes all reviewers. */
export const dropReviewers = ({ id }: EnteredUnit<'project'>) =>
  statements.run(sql`DELETE FROM reviewer WHERE project_id = ${id}`)
/** Makes members reviewers; whoever is none stays out. */
export const insertReviewers = ({ id, now }: EnteredUnit<'project'>, ids: readonly number[]) =>
  statements.run(sql`INSERT INTO reviewer (project_id, user_id) SELECT pm.project_id, pm.user_id FROM json_each(${JSON.stringify(ids)}) wanted
    JOIN project_member pm ON pm.project_id = ${id} AND pm.user_id = wanted.value WHERE pm.expires IS NULL OR pm.expires > ${now} ON CONFLICT DO NOTHING`)
/** Whether one of them is no reviewer now, as SQL. */
export const someAreNoReviewers = ({ id }: EnteredUnit<'project'>, ids: readonly number[]): SQL =>
  sql`EXISTS (SELECT 1 FROM json_each(${JSON.stringify(ids)}) wanted
    WHERE NOT EXISTS (SELECT 1 FROM reviewer WHERE project_id = ${id} AND user_id = wanted.value))`
