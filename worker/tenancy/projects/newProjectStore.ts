import { type SQL, sql } from 'drizzle-orm'
import { PROTECTED_DEFAULT_BRANCH } from '../../access/features'
import type { EnteredUnit } from '../../access/scope'
import { aliased, from, insertFrom } from '../../data/rows'
import { user } from '../../data/tables/account'
import { projectFeature, projectTemplate, templateFeature, templateLimit } from '../../data/tables/features'
import { projectMember } from '../../data/tables/members'
import { projectLimit } from '../../data/tables/project-parts'
import { project } from '../../data/tables/units'
import { days } from '../../kit/duration'
import type { OrganizationId, ProjectId } from '../../kit/id'
import { creatorRole } from '../members/rules'
import { projectHasFeature } from './store'

const v = aliased(user, 'v')
/** A project template as statements name it. */
export const t = aliased(projectTemplate, 't')
/** Whether who calls may see the template `t`, as SQL: hidden ones are for super admins. */
export const isTemplateVisible = (me: SQL): SQL =>
  sql`(NOT ${t.isHidden} OR EXISTS (SELECT 1 FROM ${from(v)} WHERE ${v.id} = ${me} AND ${v.isSuperAdmin}))`
/** Whether a template is named, but none that who calls may see, as SQL. */
export const isNoTemplate = (me: SQL, named: string | null): SQL =>
  sql`(${named} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${from(t)}
    WHERE ${t.id} = ${named} AND ${isTemplateVisible(me)}))`

/** What a project is made of; values, or where the database finds them in the batch itself. */
export type NewProjectValues = {
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
export const insertRow = ({ me, now }: EnteredUnit, wanted: NewProjectValues) =>
  insertFrom(
    project,
    {
      organizationId: wanted.organization,
      name: wanted.name,
      type: t.id,
      created: now,
      expires: sql`${now} + ${t.expirationDays} * ${days(1)}`,
      defaultBackend: sql`coalesce(${wanted.defaultBackend ?? null}, ${t.defaultBackend})`,
      hasTryModeOn: t.hasTryModeOn,
      billedMonthlyPrice: t.billedMonthlyPrice,
      dataRetentionTimeInDays: wanted.dataRetentionTimeInDays ?? DAYS_OF_RETENTION,
    },
    sql`FROM ${from(t)} WHERE ${t.id} = ${wanted.template}
      AND ${wanted.mayBeHidden ? sql`TRUE` : isTemplateVisible(me)}`,
  )
/** The project that the batch has just made, as SQL: nobody else's can come between. */
export const newestProject = sql<ProjectId>`(SELECT max(${project.id}) FROM ${project})`
const itsTemplate = sql`(SELECT ${project.type} FROM ${project} WHERE ${project.id} = ${newestProject})`

/** Copies the template's features. */
export const copyFeatures = (_entered: EnteredUnit) =>
  insertFrom(
    projectFeature,
    { projectId: newestProject, featureId: templateFeature.featureId },
    sql`FROM ${templateFeature} WHERE ${templateFeature.templateId} = ${itsTemplate}
      ORDER BY ${templateFeature.id}`,
  )
/** Copies the template's limits. */
export const copyLimits = (_entered: EnteredUnit) =>
  insertFrom(
    projectLimit,
    { projectId: newestProject, name: templateLimit.name, value: templateLimit.value },
    sql`FROM ${templateLimit} WHERE ${templateLimit.templateId} = ${itsTemplate}`,
  )
/** Makes who calls the first member, in the role that creators have in a project of its kind. */
export const seatCreator = ({ me, now }: EnteredUnit) => {
  const isGoverned = projectHasFeature(newestProject, PROTECTED_DEFAULT_BRANCH)
  return insertFrom(projectMember, {
    unitId: newestProject,
    userId: me,
    role: sql`iif(${isGoverned}, ${creatorRole(true)}, ${creatorRole(false)})`,
    created: now,
  })
}
