import { sql } from 'drizzle-orm'
import type { UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import { isLive, type ProjectRow, projectColumns } from '../projects/store'

/** A project of a person, with their role in it and the organization that it belongs to. */
export type ProjectOfUserRow = ProjectRow & {
  readonly role: string
  readonly organizationId: number
  readonly organizationName: string
}
/** The live projects in which the person in the path has a seat, by id. */
export const projectsOfPerson = ({ id, now }: UnitScope<'user'>) =>
  statements.all<ProjectOfUserRow>(sql`
    SELECT ${projectColumns(now)}, s.role, o.id AS "organizationId", o.name AS "organizationName"
    FROM project_member s JOIN project p ON p.id = s.project_id JOIN organization o ON o.id = p.organization_id
    WHERE s.user_id = ${id} AND (s.expires IS NULL OR s.expires > ${now}) AND ${isLive(now)} ORDER BY p.id`)
