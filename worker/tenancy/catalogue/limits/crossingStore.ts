import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit } from '../../../access/scope'
import { isLiveSeat } from '../../../data/live'
import { administrators } from '../../../data/roles'
import { aliased, from, nameOf } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import { projectMember } from '../../../data/tables/members'
import { projectLimit, projectMetric } from '../../../data/tables/project-parts'
import { recipientIn } from '../../../people/recipientStore'
import { countedAdmins, p } from '../../projects/store'
import { COUNTED_METRIC, toldPercents } from './rules'

type Entered = EnteredUnit<'project'>
const [l, pm, u] = [aliased(projectLimit, 'l'), aliased(projectMember, 'pm'), aliased(user, 'u')]

/** The project's limits, each with what is used of it; a limit of none is no limit. */
const measured = ({ id, now }: Entered): SQL =>
  sql`(SELECT ${l.name} AS name, ${l.value} AS value, ${l.told} AS told, v.used FROM ${from(l)}
    JOIN (SELECT ${projectMetric.name} AS name, ${projectMetric.value} AS used FROM ${projectMetric}
        WHERE ${projectMetric.projectId} = ${id}
      UNION ALL SELECT ${COUNTED_METRIC}, ${countedAdmins(now)} FROM ${from(p)} WHERE ${p.id} = ${id}) v
      ON v.name = ${l.name}
    WHERE ${l.projectId} = ${id} AND ${l.value} > 0)`
const [all, most] = toldPercents
/** How many percent of the limit `m` are reached, of those people are told of, as SQL. */
const reached = sql`iif(m.used >= m.value, ${all}, iif(m.used * 100 >= m.value * ${most}, ${most}, 0))`

/**
 * Each administrator of the project as the recipient of a mail of their own about each limit that has come to
 * more than they were told of.
 */
export const eachCrossing = (entered: Entered) => ({
  from: sql`${measured(entered)} m, ${from(pm)} JOIN ${from(u)} ON ${u.id} = ${pm.userId}`,
  when: sql`${reached} > m.told AND ${pm.unitId} = ${entered.id} AND ${isLiveSeat(pm, entered.now)}
    AND ${pm.role} IN ${administrators}`,
  to: recipientIn(u),
})
/** What such a mail tells. */
export const crossing = {
  limit: sql<string>`m.name`,
  value: sql<number>`m.value`,
  used: sql<number>`m.used`,
  percent: sql<number>`${reached}`,
}
/** Keeps in mind what was told; a limit that is kept again can be crossed again. */
export const markNotified = (entered: Entered) =>
  statements.run(sql`UPDATE ${projectLimit} SET ${nameOf(projectLimit.told)} = now.percent
    FROM (SELECT m.name, ${reached} AS percent FROM ${measured(entered)} m) now
    WHERE ${projectLimit.projectId} = ${entered.id} AND ${projectLimit.name} = now.name
      AND ${projectLimit.told} <> now.percent`)
