import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import type { MaintainerId, OrganizationId } from '../../../kit/id'
import { newestProject } from '../../projects/newProjectStore'
import { activityCenter, isLive } from '../../projects/store'

/** A code with its organization and its template. */
export type PromoRow = {
  readonly code: string
  readonly expires: number
  readonly organizationId: number
  readonly organizationName: string
  readonly created: number
  readonly allowAutoJoin: 0 | 1
  readonly crmId: string
  readonly activityCenterProjectId: number | null
  readonly mfaRequired: 0 | 1
  readonly stringId: string
  readonly templateName: string
  readonly description: string
  readonly expirationDays: number | null
  readonly billedMonthlyPrice: number | null
  readonly hasTryModeOn: 0 | 1
  readonly defaultBackend: string
}
const codesWhere = ({ id, now }: UnitScope<'maintainer'>, which: SQL) =>
  statements.all<PromoRow>(sql`SELECT c.code, c.expires, o.id AS "organizationId", o.name AS "organizationName", o.created,
      o.allow_auto_join AS "allowAutoJoin", o.crm_id AS "crmId", ${activityCenter(now)} AS "activityCenterProjectId", o.mfa_required AS "mfaRequired",
      t.id AS "stringId", t.name AS "templateName", t.description, t.expiration_days AS "expirationDays", t.billed_monthly_price AS "billedMonthlyPrice",
      t.has_try_mode_on AS "hasTryModeOn", t.default_backend AS "defaultBackend"
    FROM promo_code c JOIN organization o ON o.id = c.organization_id JOIN project_template t ON t.id = c.template_id
    WHERE c.maintainer_id = ${id} AND o.deleted_time IS NULL AND ${which} ORDER BY c.id`)
/**
 * The codes of a maintainer, oldest first; used and expired ones, too, but not those of deleted
 * organizations.
 */
export const codesOf = (scope: UnitScope<'maintainer'>) => codesWhere(scope, sql`TRUE`)
/** One of them. */
export const codeOf = (scope: UnitScope<'maintainer'>, code: string) =>
  codesWhere(scope, sql`c.code = ${code}`)

/** Whether the organization belongs to another maintainer, as SQL. */
export const isElsewhere = ({ id }: UnitScope<'maintainer'>, organization: number): SQL =>
  sql`(SELECT maintainer_id <> ${id} FROM organization WHERE id = ${organization})`
/** What a code is made of; `expires` in unix milliseconds. */
export type NewCode = {
  readonly code: string
  readonly organization: number
  readonly template: string
  readonly expires: number
}
/** Makes a code; nothing when there is one of this name, whoever's. */
export const insertCode = (
  { id, now }: EnteredUnit<'maintainer'>,
  { code, organization, template, expires }: NewCode,
) =>
  statements.run(sql`INSERT INTO promo_code (code, maintainer_id, organization_id, template_id, created, expires)
    VALUES (${code}, ${id}, ${organization}, ${template}, ${now}, ${expires}) ON CONFLICT DO NOTHING`)

const isCode = (code: string): SQL => sql`c.code = ${code}`
const home = sql`JOIN organization o ON o.id = c.organization_id`
/** Whether there is no such code, it has expired, or its organization is deleted, as SQL. */
export const isInvalid = ({ now }: EnteredUnit, code: string): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM promo_code c ${home} WHERE ${isCode(code)} AND c.expires > ${now} AND o.deleted_time IS NULL)`
/** Takes the code for who calls; nothing when it is taken. */
export const takeCode = ({ me, now }: EnteredUnit, code: string) =>
  statements.run(
    sql`UPDATE promo_code AS c SET used_by = ${me}, used_at = ${now} WHERE ${isCode(code)} AND c.used_by IS NULL`,
  )
/** The organization that a code is for, as SQL. */
export const organizationOf = (code: string): SQL<OrganizationId> =>
  sql`(SELECT c.organization_id FROM promo_code c WHERE ${isCode(code)})`
/** Whether the organization requires MFA, as SQL. */
export const requiresMfa = (organization: SQL<OrganizationId>): SQL =>
  sql`(SELECT mfa_required FROM organization WHERE id = ${organization})`
/** Where it happened: the organization and its maintainer. */
export const placeOf = (organization: SQL<OrganizationId> | number) => ({
  organization: sql<OrganizationId>`${organization}`,
  maintainer: sql<MaintainerId>`(SELECT maintainer_id FROM organization WHERE id = ${organization})`,
})
/** The template that a code is for, as SQL. */
export const templateOf = (code: string): SQL<string> =>
  sql`(SELECT c.template_id FROM promo_code c WHERE ${isCode(code)})`
/** What the project of a code is called, as SQL. */
export const projectName = ({ me }: EnteredUnit, code: string): SQL<string> =>
  sql`(SELECT name || ' (' || ${code} || ')' FROM user WHERE id = ${me})`
/** Keeps in mind which project came of the code. */
export const noteProject = (_entered: EnteredUnit, code: string) =>
  statements.run(sql`UPDATE promo_code AS c SET project_id = ${newestProject} WHERE ${isCode(code)}`)

/** A code that somebody has used. */
export type UsedRow = {
  readonly code: string
  readonly usedAt: number
  readonly id: number
  readonly name: string
}
/** The codes that who calls has used, while their projects live. */
export const usedCodes = ({ me, now }: UnitScope<'platform'>) =>
  statements.all<UsedRow>(sql`SELECT c.code, c.used_at AS "usedAt", p.id, p.name FROM promo_code c JOIN project p ON p.id = c.project_id
    WHERE c.used_by = ${me} AND ${isLive(now)} ORDER BY c.id`)
