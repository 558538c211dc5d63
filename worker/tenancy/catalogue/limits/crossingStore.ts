import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit } from '../../../access/scope'
import { statements } from '../../../data/statements'
import type { UserId } from '../../../kit/id'
import { administrators } from '../../members/rules'
import { admins } from '../../projects/store'
import { COUNTED_METRIC, toldPercents } from './rules'

type Entered = EnteredUnit<'project'>
const list = (values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

/** The project's limits, each with what is used of it; a limit of none is no limit. */
const measured = ({
  id,
  now,
}: Entered): SQL => sql`(SELECT l.name, l.value, l.told, v.used FROM project_limit l
  JOIN (SELECT name, value AS used FROM project_metric WHERE project_id = ${id}
    UNION ALL SELECT ${COUNTED_METRIC}, ${admins(now)} FROM project p WHERE p.id = ${id}) v ON v.name = l.name
  WHERE l.project_id = ${id} AND l.value > 0)`
const [all, most] = toldPercents
/** How many percent of the limit `m` are reached, of those people are told of, as SQL. */
const reached = sql`iif(m.used >= m.value, ${all}, iif(m.used * 100 >= m.value * ${most}, ${most}, 0))`

/**
 * Each administrator of the project as the recipient of a mail of their own about each limit that has come to
 * more than they were told of.
 */
export const eachCrossing = (entered: Entered) => ({
  from: sql`${measured(entered)} m, project_member pm JOIN user u ON u.id = pm.user_id`,
  when: sql`${reached} > m.told AND pm.project_id = ${entered.id} AND (pm.expires IS NULL OR pm.expires > ${entered.now})
    AND pm.role IN (${list(administrators)})`,
  to: {
    email: sql<string>`u.email`,
    name: sql<string>`u.name`,
    language: sql<string | null>`u.language`,
    userId: sql<UserId>`u.id`,
  },
})
/** What such a mail tells. */
export const crossing = {
  limit: sql<string>`m.name`,
  value: sql<number>`m.value`,
  used: sql<number>`m.used`,
  percent: sql<number>`${reached}`,
}
/** Keeps in mind what was told; a limit that is kept again can be crossed again. */
export const markTold = (entered: Entered) =>
  statements.run(sql`UPDATE project_limit SET told = now.percent FROM (SELECT m.name, ${reached} AS percent FROM ${measured(entered)} m) now
    WHERE project_id = ${entered.id} AND project_limit.name = now.name AND told <> now.percent`)
