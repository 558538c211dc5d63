import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, UnitScope } from '../../access/scope'
import { isActivePerson, isLiveSeat, isLiveToken } from '../../data/live'
import { aliased, from, optional, type RowOf, selectRows, valuesFor } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { maintainerMember, organizationMember, projectMember } from '../../data/tables/members'
import { managementToken, projectToken } from '../../data/tables/tokens'
import { organization, project } from '../../data/tables/units'

type Project = UnitScope<'project'>
type EnteredProject = EnteredUnit<'project'>
const [t, u, a] = [aliased(projectToken, 't'), aliased(user, 'u'), aliased(managementToken, 'a')]
const [p, o] = [aliased(project, 'p'), aliased(organization, 'o')]
const [pm, om, mm] = [
  aliased(projectMember, 'pm'),
  aliased(organizationMember, 'om'),
  aliased(maintainerMember, 'mm'),
]

/** Who or what makes a token: the person who calls, or an application, by the name of its token. */
export const makerOf = ({ me, token, facts }: EnteredProject) =>
  facts.user === null
    ? {
        applicationId: token,
        applicationName: sql`(SELECT ${a.description} FROM ${from(a)} WHERE ${a.id} = ${token})`,
      }
    : { creatorId: me }
/** What a new token is made of. */
export type NewProjectToken = Omit<
  typeof projectToken.$inferInsert,
  'id' | 'projectId' | 'created' | 'creatorId' | 'applicationId' | 'applicationName'
> &
  ReturnType<typeof makerOf>
/** Makes a token of the project. */
export const insertProjectToken = ({ id, now }: EnteredProject, token: NewProjectToken) =>
  statements
    .insert(projectToken)
    .values({ ...valuesFor(projectToken, token), projectId: id, created: now })
    .returning()
/** A token as it is kept. */
export type TokenRow = typeof projectToken.$inferSelect

/** Whether somebody still has a seat in the project or in what it belongs to, or is a super admin. */
const isAround = (now: number): SQL => sql`(${isActivePerson(u)} AND (${u.isSuperAdmin}
  OR EXISTS (SELECT 1 FROM ${from(pm)} WHERE ${pm.unitId} = ${p.id} AND ${pm.userId} = ${u.id}
    AND ${isLiveSeat(pm, now)})
  OR EXISTS (SELECT 1 FROM ${from(om)} WHERE ${om.unitId} = ${o.id} AND ${om.userId} = ${u.id})
  OR EXISTS (SELECT 1 FROM ${from(mm)} WHERE ${mm.unitId} = ${o.maintainerId} AND ${mm.userId} = ${u.id})))`
const columnsAt = (now: number) => ({
  id: t.id,
  description: t.description,
  created: t.created,
  expires: t.expires,
  lastUsed: t.lastUsed,
  creatorId: optional(u.id),
  creatorName: optional(u.name),
  creatorEmail: optional(u.email),
  isCreatorAround: sql<0 | 1>`${isAround(now)}`,
  applicationId: t.applicationId,
  applicationName: t.applicationName,
  isApplicationAround: sql<0 | 1>`(${a.id} IS NOT NULL AND ${isLiveToken(a, now)})`,
})
/** A token of the list, with who or what made it; times in unix milliseconds. */
export type ListedToken = RowOf<ReturnType<typeof columnsAt>>
/**
 * A page of the project's tokens that are good, newest first: those before the one with id `before` (null:
 * from the newest).
 */
export const projectTokensOf = (
  { id, now }: Project,
  { before, limit }: { readonly before: number | null; readonly limit: number },
) =>
  selectRows(
    columnsAt(now),
    sql`FROM ${from(t)}
      JOIN ${from(p)} ON ${p.id} = ${t.projectId} JOIN ${from(o)} ON ${o.id} = ${p.organizationId}
      LEFT JOIN ${from(u)} ON ${u.id} = ${t.creatorId} LEFT JOIN ${from(a)} ON ${a.id} = ${t.applicationId}
      WHERE ${t.projectId} = ${id} AND ${isLiveToken(t, now)}
        AND ${before === null ? sql`TRUE` : sql`${t.id} < ${before}`}
      ORDER BY ${t.id} DESC LIMIT ${limit}`,
  )

const isIt = ({ id, now }: Project, token: number) =>
  sql`${projectToken.id} = ${token} AND ${projectToken.projectId} = ${id}
    AND ${isLiveToken(projectToken, now)}`
/** What a token of the project is called; no row where it has none such that is good. */
export const projectTokenNamed = (scope: Project, token: number) =>
  statements.select({ name: projectToken.description }).from(projectToken).where(isIt(scope, token))
/** Ends a token of the project. */
export const deleteProjectToken = (entered: EnteredProject, token: number) =>
  statements.delete(projectToken).where(isIt(entered, token))

/** Erases tokens that have expired. */
export const sweepProjectTokens = ({ now }: JobScope) =>
  statements.delete(projectToken).where(sql`${projectToken.expires} <= ${now}`)
