import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import { days, hours } from '../../../kit/duration'
import type { LogKind } from '../../../record/security-log/kinds.table'
import { COUNTED_METRIC, REQUEST_OPEN_DAYS, REQUESTS_AN_HOUR } from './rules'

type Entered = EnteredUnit<'project'>
type Values = readonly { readonly name: string; readonly value: number }[]

const set = (table: 'project_limit' | 'project_metric', { id }: Entered, values: Values) =>
  statements.run(sql`INSERT INTO ${sql.identifier(table)} (project_id, name, value)
    SELECT ${id}, item.value ->> 'name', item.value ->> 'value' FROM json_each(${JSON.stringify(values)}) item WHERE TRUE
    ON CONFLICT (project_id, name) DO UPDATE SET value = excluded.value`)
/** Sets limits; of a name given twice the last value stays. */
export const setLimits = (entered: Entered, values: Values) => set('project_limit', entered, values)
/** Takes a limit. */
export const deleteLimit = ({ id }: Entered, name: string) =>
  statements.run(sql`DELETE FROM project_limit WHERE project_id = ${id} AND name = ${name}`)
/** Sets metrics, but the one that is counted. */
export const setMetrics = (entered: Entered, values: Values) =>
  set(
    'project_metric',
    entered,
    values.filter(({ name }) => name !== COUNTED_METRIC),
  )

/** Whether the project lacks the feature that lets it have credits, as SQL. */
export const isNotPayAsYouGo = ({
  id,
}: Entered): SQL => sql`NOT EXISTS (SELECT 1 FROM project_feature pf JOIN feature f ON f.id = pf.feature_id
  WHERE pf.project_id = ${id} AND f.name = 'pay-as-you-go')`
/** Adds to what the project has, in parts of a credit. */
export const addCredits = ({ id }: Entered, parts: number) =>
  statements.run(sql`UPDATE project SET purchased_credits = purchased_credits + ${parts} WHERE id = ${id}`)
/** What was given. */
export type CreditRow = {
  readonly id: number
  readonly amount: number
  readonly description: string
  readonly created: number
}
/** Writes down what was given, in parts of a credit. */
export const insertCredits = ({ id, now }: Entered, parts: number, description: string) =>
  statements.run(
    sql`INSERT INTO credit_entry (project_id, amount, description, created) VALUES (${id}, ${parts}, ${description}, ${now})`,
  )
/** The entry that the batch has just made, as SQL: nobody else's can come between. */
export const newestEntry = sql<number>`(SELECT max(id) FROM credit_entry)`
/** The row of an entry that was made just now, or by an earlier request like this one. */
export const createdCredits = (id: SQL<number>) =>
  statements.all<CreditRow>(sql`SELECT id, amount, description, created FROM credit_entry WHERE id = ${id}`)

const LOOKED_AT = 100
/**
 * Whether the project has sent its maintainer enough requests within the hour, among the newest entries of
 * its log, as SQL.
 */
export const hasAskedOften = (
  { id, now }: Entered,
  kind: LogKind,
): SQL => sql`${REQUESTS_AN_HOUR} <= (SELECT count(*) FROM
  (SELECT kind, time FROM security_log WHERE project_id = ${id} ORDER BY id DESC LIMIT ${LOOKED_AT}) l WHERE l.kind = ${kind} AND l.time > ${now - hours(1)})`
const newestOf = (project: number | SQL) =>
  sql`(SELECT kind, time, data FROM security_log WHERE project_id = ${project} ORDER BY id DESC LIMIT ${LOOKED_AT})`
/** A limit that more was asked for, and when last. */
export type OpenRequest = { readonly limit: string; readonly requested: number }
/**
 * The limits that more was asked for while nobody has changed any since, among the newest entries of the
 * project's log.
 */
export const openRequests = ({ id, now }: UnitScope<'project'>) =>
  statements.all<OpenRequest>(sql`SELECT n.data ->> 'limit' AS "limit", max(n.time) AS requested FROM ${newestOf(id)} n WHERE n.kind = 'limit.increase-requested' AND n.time > ${now - days(REQUEST_OPEN_DAYS)}
      AND n.time > coalesce((SELECT max(c.time) FROM ${newestOf(id)} c WHERE c.kind = 'limits.changed'), 0) GROUP BY n.data ->> 'limit' ORDER BY requested DESC`)
/** The members of the project's maintainer, as a query of ids. */
export const maintainersOf = ({
  id,
}: Entered): SQL => sql`SELECT mm.user_id FROM project p JOIN organization o ON o.id = p.organization_id
  JOIN maintainer_member mm ON mm.maintainer_id = o.maintainer_id WHERE p.id = ${id}`
/** The value of a limit, as SQL; NULL where there is none. */
export const limitValue = ({ id }: Entered, name: string): SQL<number | null> =>
  sql`(SELECT value FROM project_limit WHERE project_id = ${id} AND name = ${name})`
/** The name of the project's organization, as SQL: for mails. */
export const organizationName = ({ id }: Entered): SQL<string> =>
  sql`(SELECT o.name FROM project p JOIN organization o ON o.id = p.organization_id WHERE p.id = ${id})`
