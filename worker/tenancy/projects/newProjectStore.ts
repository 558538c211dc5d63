import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit } from '../../access/scope'
import { statements } from '../../data/statements'
import { days } from '../../kit/duration'
import type { OrganizationId, ProjectId } from '../../kit/id'
import { creatorRole } from '../members/rules'
import { isGoverned } from './store'

/** Whether who calls may see the template `t`, as SQL: hidden ones are for super admins. */
export const isTemplateVisible = (me: SQL): SQL =>
  sql`(NOT t.is_hidden OR EXISTS (SELECT 1 FROM user v WHERE v.id = ${me} AND v.is_super_admin))`

/** What a project is made of; values, or where the database finds them in the batch itself. */
export type Wish = {
  readonly organization: OrganizationId | SQL<OrganizationId>
  readonly name: string | SQL<string>
  readonly template: string | SQL<string>
  /** Hidden templates, too, whoever asks. */
  readonly mayBeHidden?: boolean
  /** Those of the template, and 7 days, unless given. */
  readonly defaultBackend?: string | null | undefined
  readonly dataRetentionTimeInDays?: number | null | undefined
}
const DAYS_OF_RETENTION = 7

/** Makes the project with what its template has at this instant; nothing where there is no such template. */
export const insertRow = ({ me, now }: EnteredUnit, wish: Wish) =>
  statements.run(sql`INSERT INTO project
      (organization_id, name, type, created, expires, default_backend, has_try_mode_on, billed_monthly_price, data_retention_time_in_days)
    SELECT ${wish.organization}, ${wish.name}, t.id, ${now}, ${now} + t.expiration_days * ${days(1)}, coalesce(${wish.defaultBackend ?? null}, t.default_backend),
      t.has_try_mode_on, t.billed_monthly_price, ${wish.dataRetentionTimeInDays ?? DAYS_OF_RETENTION}
    FROM project_template t WHERE t.id = ${wish.template} AND ${wish.mayBeHidden ? sql`TRUE` : isTemplateVisible(me)}`)
/** The project that the batch has just made, as SQL: nobody else's can come between. */
export const newestProject = sql<ProjectId>`(SELECT max(id) FROM project)`
const itsTemplate = sql`(SELECT type FROM project WHERE id = ${newestProject})`

/** Copies the template's features. */
export const copyFeatures = (_entered: EnteredUnit) =>
  statements.run(sql`INSERT INTO project_feature (project_id, feature_id)
    SELECT ${newestProject}, feature_id FROM template_feature WHERE template_id = ${itsTemplate} ORDER BY id`)
/** Copies the template's limits. */
export const copyLimits = (_entered: EnteredUnit) =>
  statements.run(sql`INSERT INTO project_limit (project_id, name, value)
    SELECT ${newestProject}, name, value FROM template_limit WHERE template_id = ${itsTemplate}`)
/** Makes who calls the first member, in the role that creators have in a project of its kind. */
export const seatCreator = ({ me, now }: EnteredUnit) =>
  statements.run(sql`INSERT INTO project_member (project_id, user_id, role, created)
    VALUES (${newestProject}, ${me}, iif(${isGoverned(newestProject)}, ${creatorRole(true)}, ${creatorRole(false)}), ${now})`)

/** Whether one names a template, but none that who calls may see, as SQL. */
export const isNoTemplate = (me: SQL, template: string | null): SQL =>
  sql`(${template} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM project_template t WHERE t.id = ${template} AND ${isTemplateVisible(me)}))`
