import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { isLiveOrganization, isLiveProject } from '../../../data/live'
import { aliased, from, type RowOf, selectRows } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import { promoCode } from '../../../data/tables/project-parts'
import { organization } from '../../../data/tables/units'
import type { OrganizationId } from '../../../kit/id'
import { newestProject, t } from '../../projects/newProjectStore'
import { activityCenter, o, p } from '../../projects/store'

const c = aliased(promoCode, 'c')
const columns = (now: number) => ({
  code: c.code,
  expires: c.expires,
  organizationId: o.id,
  organizationName: o.name,
  created: o.created,
  allowAutoJoin: o.allowAutoJoin,
  crmId: o.crmId,
  activityCenterProjectId: activityCenter(now),
  mfaRequired: o.mfaRequired,
  stringId: t.id,
  templateName: t.name,
  description: t.description,
  expirationDays: t.expirationDays,
  billedMonthlyPrice: t.billedMonthlyPrice,
  hasTryModeOn: t.hasTryModeOn,
  defaultBackend: t.defaultBackend,
})
/** A code with its organization and its template. */
export type PromoRow = RowOf<ReturnType<typeof columns>>
/** The organization of the code `c`, while it belongs to the maintainer who made the code. */
const home = sql`JOIN ${from(o)} ON ${o.id} = ${c.organizationId} AND ${o.maintainerId} = ${c.maintainerId}`
const codesWhere = ({ id, now }: UnitScope<'maintainer'>, which: SQL) =>
  selectRows(
    columns(now),
    sql`FROM ${from(c)} ${home} JOIN ${from(t)} ON ${t.id} = ${c.templateId}
      WHERE ${c.maintainerId} = ${id} AND ${isLiveOrganization(o)} AND ${which} ORDER BY ${c.id}`,
  )
/**
 * The codes of a maintainer, oldest first; used and expired ones, too, but not those of organizations that
 * are deleted or another maintainer's.
 */
export const codesOfMaintainer = (scope: UnitScope<'maintainer'>) => codesWhere(scope, sql`TRUE`)
/** The code of a maintainer that has this text. */
export const codeOf = (scope: UnitScope<'maintainer'>, code: string) =>
  codesWhere(scope, sql`${c.code} = ${code}`)

/** Whether the organization belongs to another maintainer, as SQL. */
export const isElsewhere = ({ id }: UnitScope<'maintainer'>, which: number): SQL =>
  sql`(SELECT ${organization.maintainerId} <> ${id} FROM ${organization} WHERE ${organization.id} = ${which})`
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
  { code, organization: which, template, expires }: NewCode,
) =>
  statements
    .insert(promoCode)
    .values({
      code,
      maintainerId: id,
      organizationId: sql`${which}`,
      templateId: template,
      created: now,
      expires,
    })
    .onConflictDoNothing()

/** Whether there is no such code, it has expired, or its organization is deleted or another maintainer's. */
export const isInvalid = ({ now }: EnteredUnit, code: string): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${from(c)} ${home}
    WHERE ${c.code} = ${code} AND ${c.expires} > ${now} AND ${isLiveOrganization(o)})`
/** Takes the code for who calls; nothing when it is taken. */
export const takeCode = ({ me, now }: EnteredUnit, code: string) =>
  statements
    .update(promoCode)
    .set({ usedBy: me, usedAt: now })
    .where(sql`${promoCode.code} = ${code} AND ${promoCode.usedBy} IS NULL`)
/** The organization that a code is for, as SQL. */
export const organizationOfCode = (code: string): SQL<OrganizationId> =>
  sql`(SELECT ${c.organizationId} FROM ${from(c)} WHERE ${c.code} = ${code})`
/** The template that a code is for, as SQL. */
export const templateOf = (code: string): SQL<string> =>
  sql`(SELECT ${c.templateId} FROM ${from(c)} WHERE ${c.code} = ${code})`
/** What the project of a code is called, as SQL. */
export const projectName = ({ me }: EnteredUnit, code: string): SQL<string> =>
  sql`(SELECT ${user.name} || ' (' || ${code} || ')' FROM ${user} WHERE ${user.id} = ${me})`
/** Keeps in mind which project came of the code. */
export const noteProject = (_entered: EnteredUnit, code: string) =>
  statements.update(promoCode).set({ projectId: newestProject }).where(sql`${promoCode.code} = ${code}`)

const usedColumns = { code: c.code, usedAt: sql<number>`${c.usedAt}`, id: p.id, name: p.name }
/** A code that somebody has used. */
export type UsedRow = RowOf<typeof usedColumns>
/** The codes that who calls has used, while their projects live. */
export const usedCodes = ({ me, now }: UnitScope<'platform'>) =>
  selectRows(
    usedColumns,
    sql`FROM ${from(c)} JOIN ${from(p)} ON ${p.id} = ${c.projectId}
      WHERE ${c.usedBy} = ${me} AND ${isLiveProject(p, now)} ORDER BY ${c.id}`,
  )
