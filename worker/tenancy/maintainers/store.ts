import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { AnyoneScope, EnteredUnit, UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import { maintainer } from '../../data/tables/units'
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

/** The live maintainers that the caller may see: all for a super admin, else their own. */
export const maintainersFor = ({ me }: UnitScope<'platform'>) =>
  statements
    .select(columns)
    .from(maintainer)
    .where(
      and(
        isNull(maintainer.deletedTime),
        // Two branches, the second led by its person, so that only a super admin's list reads every
        // maintainer: CROSS JOIN keeps the order.
        sql`${maintainer.id} IN (SELECT maintainer_id FROM maintainer_member WHERE user_id = ${me}
          UNION ALL SELECT every.id FROM user w CROSS JOIN maintainer every WHERE w.id = ${me} AND w.is_super_admin)`,
      ),
    )
    .orderBy(asc(maintainer.id))
/** The maintainer of the scope. */
export const maintainerOf = ({ id }: UnitScope<'maintainer'>) =>
  statements
    .select(columns)
    .from(maintainer)
    .where(and(eq(maintainer.id, id), isNull(maintainer.deletedTime)))
/** The live maintainers whose ids a query gives. */
export const maintainersAmong = (_scope: UnitScope, ids: SQL) =>
  statements
    .select(columns)
    .from(maintainer)
    .where(and(isNull(maintainer.deletedTime), sql`${maintainer.id} IN (${ids})`))
    .orderBy(asc(maintainer.id))
/** Those that the person in the path is a member of. */
export const maintainersOfPerson = (scope: UnitScope<'user'>) =>
  maintainersAmong(scope, sql`SELECT maintainer_id FROM maintainer_member WHERE user_id = ${scope.id}`)
/** A maintainer's row, as far as it is shown. */
export type MaintainerRow = Awaited<ReturnType<ReturnType<typeof maintainerOf>['execute']>>[number]

/** Makes a maintainer. */
export const insertMaintainer = ({ now }: EnteredUnit<'platform'>, fields: Fields & { name: string }) =>
  statements.insert(maintainer).values({ ...fields, created: now })
/** The maintainer that the batch has just made, as SQL: nobody else's can come between. */
export const newestMaintainer = sql<MaintainerId>`(SELECT max(id) FROM maintainer)`
/** The row of a maintainer that was made just now, or by an earlier request like this one. */
export const createdMaintainer = (id: SQL<MaintainerId>) =>
  statements
    .select(columns)
    .from(maintainer)
    .where(and(eq(maintainer.id, id), isNull(maintainer.deletedTime)))
/** Makes who calls the first member of the maintainer just made. */
export const seatFounder = ({ me, now }: EnteredUnit<'platform'>) =>
  statements.run(
    sql`INSERT INTO maintainer_member (maintainer_id, user_id, created) VALUES (${newestMaintainer}, ${me}, ${now})`,
  )

/** Changes what is given. */
export const changeMaintainer = (
  { id }: EnteredUnit<'maintainer'>,
  fields: Fields & { name?: string | undefined },
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
/** Forgets what hangs on a maintainer that goes. */
export const forgetMetadata = ({ id }: EnteredUnit<'maintainer'>) =>
  statements.run(sql`DELETE FROM maintainer_metadata WHERE maintainer_id = ${id}`)
/** Whether it has live organizations, as SQL. */
export const hasOrganizations = ({ id }: UnitScope<'maintainer'>) =>
  sql`EXISTS (SELECT 1 FROM organization WHERE maintainer_id = ${id} AND deleted_time IS NULL)`

/** The maintainer of a fresh server, named like the product; none when there is one. */
export const insertFirstMaintainer = ({ now }: AnyoneScope, name: string) =>
  statements.run(
    sql`INSERT INTO maintainer (name, created) SELECT ${name}, ${now} WHERE NOT EXISTS (SELECT 1 FROM maintainer)`,
  )
/** Makes the first super admin a member of the first maintainer. */
export const seatFirstMember = ({ now }: AnyoneScope, who: SQL<UserId>) =>
  statements.run(sql`INSERT INTO maintainer_member (maintainer_id, user_id, created)
    SELECT min(m.id), ${who}, ${now} FROM maintainer m WHERE m.deleted_time IS NULL HAVING min(m.id) IS NOT NULL ON CONFLICT DO NOTHING`)
