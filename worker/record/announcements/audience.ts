import { type SQL, sql } from 'drizzle-orm'

const chosen = (list: 'maintainers' | 'organizations' | 'projects' | 'features') =>
  sql`(SELECT c.value FROM json_each(a.audience, ${`$.${list}`}) c)`
const memberOf = (
  unit: 'maintainer' | 'organization',
  me: SQL,
) => sql`EXISTS (SELECT 1 FROM ${sql.identifier(`${unit}_member`)} m
  JOIN ${sql.identifier(unit)} y ON y.id = m.${sql.identifier(`${unit}_id`)} AND y.deleted_time IS NULL
  WHERE m.user_id = ${me} AND m.${sql.identifier(`${unit}_id`)} IN ${chosen(`${unit}s`)})`
const inProject = (
  me: SQL,
  now: number,
  which: SQL,
) => sql`EXISTS (SELECT 1 FROM project_member m JOIN project p ON p.id = m.project_id
  WHERE m.user_id = ${me} AND (m.expires IS NULL OR m.expires > ${now}) AND p.deleted_time IS NULL AND (p.expires IS NULL OR p.expires > ${now}) AND ${which})`

/**
 * Whether the announcement `a` is in force and meant for this person, as SQL. Units in the audience are
 * looked up by their members' indexes: what it costs a reader hangs on the announcements in force and on what
 * the reader belongs to, never on how many people are told.
 */
export const isFor = (
  me: SQL,
  now: number,
): SQL => sql`a.ends > ${now} AND a.starts <= ${now} AND (a.audience IS NULL
  OR ${memberOf('maintainer', me)} OR ${memberOf('organization', me)}
  OR ${inProject(me, now, sql`p.id IN ${chosen('projects')}`)}
  OR ${inProject(me, now, sql`EXISTS (SELECT 1 FROM project_feature pf WHERE pf.project_id = p.id AND pf.feature_id IN ${chosen('features')})`)})`

/** Whether this person has read the announcement `a`, as SQL. */
export const isRead = (me: SQL): SQL =>
  sql`EXISTS (SELECT 1 FROM announcement_read r WHERE r.announcement_id = a.id AND r.user_id = ${me})`
