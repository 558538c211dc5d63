import { type SQL, sql } from 'drizzle-orm'
import { isLiveMaintainer, isLiveOrganization, isLiveProject, isLiveSeat } from '../../data/live'
import { aliased, from } from '../../data/rows'
import { projectFeature } from '../../data/tables/features'
import { maintainerMember, organizationMember, projectMember } from '../../data/tables/members'
import { announcement, announcementRead } from '../../data/tables/notifications'
import { maintainer, organization, project } from '../../data/tables/units'

/** The announcement of a statement, as the conditions below name it. */
export const a = aliased(announcement, 'a')
const [mm, om, pm] = [
  aliased(maintainerMember, 'm'),
  aliased(organizationMember, 'm'),
  aliased(projectMember, 'm'),
]
const [y, o, p] = [aliased(maintainer, 'y'), aliased(organization, 'y'), aliased(project, 'p')]
const [pf, r] = [aliased(projectFeature, 'pf'), aliased(announcementRead, 'r')]

/** The ids that the audience of `a` lists. */
const chosen = (list: 'maintainers' | 'organizations' | 'projects' | 'features') =>
  sql`(SELECT c.value FROM json_each(${a.audience}, ${`$.${list}`}) c)`
const inMaintainer = (me: SQL) => sql`EXISTS (SELECT 1 FROM ${from(mm)}
  JOIN ${from(y)} ON ${y.id} = ${mm.unitId} AND ${isLiveMaintainer(y)}
  WHERE ${mm.userId} = ${me} AND ${mm.unitId} IN ${chosen('maintainers')})`
const inOrganization = (me: SQL) => sql`EXISTS (SELECT 1 FROM ${from(om)}
  JOIN ${from(o)} ON ${o.id} = ${om.unitId} AND ${isLiveOrganization(o)}
  WHERE ${om.userId} = ${me} AND ${om.unitId} IN ${chosen('organizations')})`
const inProject = (me: SQL, now: number, which: SQL) => sql`EXISTS (SELECT 1 FROM ${from(pm)}
  JOIN ${from(p)} ON ${p.id} = ${pm.unitId}
  WHERE ${pm.userId} = ${me} AND ${isLiveSeat(pm, now)} AND ${isLiveProject(p, now)} AND ${which})`
const hasFeature = sql`EXISTS (SELECT 1 FROM ${from(pf)}
  WHERE ${pf.projectId} = ${p.id} AND ${pf.featureId} IN ${chosen('features')})`

/**
 * Whether the announcement `a` is in force and meant for this person, as SQL. Units in the audience are
 * looked up by their members' indexes: what it costs a reader hangs on the announcements in force and on what
 * the reader belongs to, never on how many people are told.
 */
export const isFor = (me: SQL, now: number): SQL =>
  sql`${a.ends} > ${now} AND ${a.starts} <= ${now} AND (${a.audience} IS NULL
  OR ${inMaintainer(me)} OR ${inOrganization(me)}
  OR ${inProject(me, now, sql`${p.id} IN ${chosen('projects')}`)}
  OR ${inProject(me, now, hasFeature)})`

/** Whether this person has read the announcement `a`, as SQL. */
export const isReadBy = (me: SQL): SQL<0 | 1> =>
  sql<0 | 1>`EXISTS (SELECT 1 FROM ${from(r)} WHERE ${r.announcementId} = ${a.id} AND ${r.userId} = ${me})`
