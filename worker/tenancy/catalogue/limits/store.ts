import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { aliased, from, insertFrom, nameOf, type RowOf, selectRows } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { maintainerMember } from '../../../data/tables/members'
import { creditEntry, projectLimit, projectMetric } from '../../../data/tables/project-parts'
import { securityLog } from '../../../data/tables/security-log'
import { project } from '../../../data/tables/units'
import { days, hours } from '../../../kit/duration'
import type { LogKind } from '../../../record/security-log/kinds.table'
import { o, p, projectHasFeature } from '../../projects/store'
import { COUNTED_METRIC, REQUEST_OPEN_DAYS, REQUESTS_AN_HOUR } from './rules'

type Entered = EnteredUnit<'project'>
type Values = readonly { readonly name: string; readonly value: number }[]

const set = (table: typeof projectLimit | typeof projectMetric, { id }: Entered, values: Values) => {
  const [projectId, name, value] = [nameOf(table.projectId), nameOf(table.name), nameOf(table.value)]
  return insertFrom(
    table,
    { projectId: id, name: sql`item.value ->> 'name'`, value: sql`item.value ->> 'value'` },
    sql`FROM json_each(${JSON.stringify(values)}) item WHERE TRUE
      ON CONFLICT (${projectId}, ${name}) DO UPDATE SET ${value} = excluded.${value}`,
  )
}
/** Sets limits; of a name given twice the last value stays. */
export const setLimits = (entered: Entered, values: Values) => set(projectLimit, entered, values)
/** Takes a limit. */
export const deleteLimit = ({ id }: Entered, name: string) =>
  statements
    .delete(projectLimit)
    .where(sql`${projectLimit.projectId} = ${id} AND ${projectLimit.name} = ${name}`)
/** Sets metrics, but the one that is counted. */
export const setMetrics = (entered: Entered, values: Values) =>
  set(
    projectMetric,
    entered,
    values.filter(({ name }) => name !== COUNTED_METRIC),
  )

/** Whether the project lacks the feature that lets it have credits, as SQL. */
export const isNotPayAsYouGo = ({ id }: Entered): SQL => sql`NOT ${projectHasFeature(id, 'pay-as-you-go')}`
/** Adds to what the project has, in parts of a credit. */
export const addCredits = ({ id }: Entered, parts: number) =>
  statements
    .update(project)
    .set({ purchasedCredits: sql`${project.purchasedCredits} + ${parts}` })
    .where(sql`${project.id} = ${id}`)
/** Writes down what was given, in parts of a credit. */
export const insertCredits = ({ id, now }: Entered, parts: number, description: string) =>
  statements.insert(creditEntry).values({ projectId: id, amount: parts, description, created: now })
/** The entry that the batch has just made, as SQL: nobody else's can come between. */
export const newestEntry = sql<number>`(SELECT max(${creditEntry.id}) FROM ${creditEntry})`
const creditColumns = {
  id: creditEntry.id,
  amount: creditEntry.amount,
  description: creditEntry.description,
  created: creditEntry.created,
}
export type CreditRow = RowOf<typeof creditColumns>
/** The row of an entry that was made just now, or by an earlier request like this one. */
export const createdCredits = (id: SQL<number>) =>
  selectRows(creditColumns, sql`FROM ${creditEntry} WHERE ${creditEntry.id} = ${id}`)

const LOOKED_AT = 100
/** The newest entries of the project's log, as a subquery of `kind`, `time`, `data`. */
const newestOf = ({ id }: UnitScope<'project'>): SQL => {
  const { kind, time, data, projectId } = securityLog
  return sql`(SELECT ${kind} AS kind, ${time} AS time, ${data} AS data FROM ${securityLog}
    WHERE ${projectId} = ${id} ORDER BY ${securityLog.id} DESC LIMIT ${LOOKED_AT})`
}
const REQUESTED: LogKind = 'limit.increase-requested'
const CHANGED: LogKind = 'limits.changed'
/** Whether the project has sent its maintainer enough requests within the hour, as SQL. */
export const hasAskedOften = (entered: Entered): SQL =>
  sql`${REQUESTS_AN_HOUR} <= (SELECT count(*) FROM ${newestOf(entered)} l
    WHERE l.kind = ${REQUESTED} AND l.time > ${entered.now - hours(1)})`
/** The limits that more was asked for (the newest request first) while nobody has changed any since. */
export const openRequests = (scope: UnitScope<'project'>) =>
  selectRows(
    { limit: sql<string>`n.data ->> 'limit'`, requested: sql<number>`max(n.time)` },
    sql`FROM ${newestOf(scope)} n
      WHERE n.kind = ${REQUESTED} AND n.time > ${scope.now - days(REQUEST_OPEN_DAYS)}
        AND n.time > coalesce((SELECT max(c.time) FROM ${newestOf(scope)} c WHERE c.kind = ${CHANGED}), 0)
      GROUP BY n.data ->> 'limit' ORDER BY requested DESC`,
  )

const mm = aliased(maintainerMember, 'mm')
const home = sql`FROM ${from(p)} JOIN ${from(o)} ON ${o.id} = ${p.organizationId}`
/** The members of the project's maintainer, as a query of ids. */
export const maintainersOf = ({ id }: Entered): SQL =>
  sql`SELECT ${mm.userId} ${home} JOIN ${from(mm)} ON ${mm.unitId} = ${o.maintainerId} WHERE ${p.id} = ${id}`
/** The value of a limit, as SQL; NULL where there is none. */
export const limitValue = ({ id }: Entered, name: string): SQL<number | null> =>
  sql`(SELECT ${projectLimit.value} FROM ${projectLimit}
    WHERE ${projectLimit.projectId} = ${id} AND ${projectLimit.name} = ${name})`
/** The name of the project's organization, as SQL: for mails. */
export const organizationName = ({ id }: Entered): SQL<string> =>
  sql`(SELECT ${o.name} ${home} WHERE ${p.id} = ${id})`
