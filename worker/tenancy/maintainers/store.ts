import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { AnyoneScope, EnteredUnit, UnitScope } from '../../access/scope'
import { isLiveMaintainer, isLiveOrganization } from '../../data/live'
import { aliased, from, insertFrom, type Only } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { maintainerMember } from '../../data/tables/members'
import { maintainer, organization } from '../../data/tables/units'
import type { MaintainerId, UserId } from '../../kit/id'

type Fields = Partial<Omit<typeof maintainer.$inferInsert, 'id' | 'created' | 'deletedTime' | 'name'>>

/** What is shown, in the order of the wire. */
const columns = {
  id: maintainer.id,
  name: maintainer.name,
  created: maintainer.created,
  defaultConnectionMysqlId: maintainer.defaultConnectionMysqlId,
  defaultConnectionRedshiftId: maintainer.defaultConnectionRedshiftId,
  defaultConnectionSnowflakeId: maintainer.defaultConnectionSnowflakeId,
  defaultConnectionSynapseId: maintainer.defaultConnectionSynapseId,
  defaultConnectionExasolId: maintainer.defaultConnectionExasolId,
  defaultConnectionTeradataId: maintainer.defaultConnectionTeradataId,
  defaultConnectionBigqueryId: maintainer.defaultConnectionBigqueryId,
  defaultFileStorageId: maintainer.defaultFileStorageId,
  zendeskUrl: maintainer.zendeskUrl,
}

const [w, every] = [aliased(user, 'w'), aliased(maintainer, 'every')]
const unitsOf = (who: SQL<UserId>): SQL =>
  sql`SELECT ${maintainerMember.unitId} FROM ${maintainerMember} WHERE ${maintainerMember.userId} = ${who}`
/** The live maintainers that the caller may see: all for a super admin, else their own. */
export const maintainersFor = ({ me }: UnitScope<'platform'>) =>
  statements
    .select(columns)
    .from(maintainer)
    .where(
      and(
        isLiveMaintainer(maintainer),
        // Two branches, the second led by its person, so that only a super admin's list reads every
        // maintainer: CROSS JOIN keeps the order.
        sql`${maintainer.id} IN (${unitsOf(me)}
          UNION ALL SELECT ${every.id} FROM ${from(w)} CROSS JOIN ${from(every)}
            WHERE ${w.id} = ${me} AND ${w.isSuperAdmin})`,
      ),
    )
    .orderBy(asc(maintainer.id))
/** The maintainer of the scope. */
export const maintainerOf = ({ id }: UnitScope<'maintainer'>) =>
  statements
    .select(columns)
    .from(maintainer)
    .where(and(eq(maintainer.id, id), isLiveMaintainer(maintainer)))
/** The live maintainers whose ids a query gives. */
export const maintainersAmong = (_scope: UnitScope, ids: SQL) =>
  statements
    .select(columns)
    .from(maintainer)
    .where(and(isLiveMaintainer(maintainer), sql`${maintainer.id} IN (${ids})`))
    .orderBy(asc(maintainer.id))
/** The live maintainers that the person in the path is a member of. */
export const maintainersOfPerson = (scope: UnitScope<'user'>) => maintainersAmong(scope, unitsOf(scope.id))
/** A maintainer's row, as far as it is shown. */
export type MaintainerRow = Awaited<ReturnType<ReturnType<typeof maintainerOf>['execute']>>[number]

/** Makes a maintainer. */
export const insertMaintainer = <Given extends Fields & { name: string }>(
  { now }: EnteredUnit<'platform'>,
  fields: Only<Given, Fields & { name: string }>,
) => statements.insert(maintainer).values({ ...fields, created: now })
/** The maintainer that the batch has just made, as SQL: nobody else's can come between. */
export const newestMaintainer = sql<MaintainerId>`(SELECT max(${maintainer.id}) FROM ${maintainer})`
/** The row of a maintainer that was made just now, or by an earlier request like this one. */
export const createdMaintainer = (id: SQL<MaintainerId>) =>
  statements
    .select(columns)
    .from(maintainer)
    .where(and(eq(maintainer.id, id), isLiveMaintainer(maintainer)))

/** Changes the fields of a maintainer that are given, and leaves the others. */
export const changeMaintainer = <Given extends Fields & { name?: string | undefined }>(
  { id }: EnteredUnit<'maintainer'>,
  fields: Only<Given, Fields & { name?: string | undefined }>,
) =>
  statements
    .update(maintainer)
    // The name again, so that an empty change is one as well.
    .set({ ...fields, name: fields.name ?? sql`${maintainer.name}` })
    .where(eq(maintainer.id, id))
    .returning(columns)

/** Deletes the maintainer: its row stays for the audit trail. */
export const deleteMaintainer = ({ id, now }: EnteredUnit<'maintainer'>) =>
  statements.update(maintainer).set({ deletedTime: now }).where(eq(maintainer.id, id))
/** Whether it has live organizations, as SQL. */
export const hasOrganizations = ({ id }: UnitScope<'maintainer'>) =>
  sql`EXISTS (SELECT 1 FROM ${organization}
    WHERE ${organization.maintainerId} = ${id} AND ${isLiveOrganization(organization)})`

/** The maintainer of a fresh server, named like the product; none when there is one. */
export const insertFirstMaintainer = ({ now }: AnyoneScope, name: string) =>
  insertFrom(maintainer, { name, created: now }, sql`WHERE NOT EXISTS (SELECT 1 FROM ${maintainer})`)
const m = aliased(maintainer, 'm')
/** Makes the first super admin a member of the first maintainer. */
export const seatFirstMember = ({ now }: AnyoneScope, who: SQL<UserId>) =>
  insertFrom(
    maintainerMember,
    { unitId: sql`min(${m.id})`, userId: who, created: now },
    sql`FROM ${from(m)} WHERE ${isLiveMaintainer(m)} HAVING min(${m.id}) IS NOT NULL ON CONFLICT DO NOTHING`,
  )
