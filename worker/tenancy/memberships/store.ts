import { sql } from 'drizzle-orm'
import type { UnitScope } from '../../access/scope'
import { isLiveProject, isLiveSeat } from '../../data/live'
import { aliased, from, type RowOf, selectRows } from '../../data/rows'
import { projectMember } from '../../data/tables/members'
import { o, p, projectColumns } from '../projects/store'

const s = aliased(projectMember, 's')
const columns = (now: number) => ({
  ...projectColumns(now),
  role: s.role,
  organizationId: o.id,
  organizationName: o.name,
})
/** A project of a person, with their role in it and the organization that it belongs to. */
export type ProjectOfUserRow = RowOf<ReturnType<typeof columns>>
/** The live projects in which the person in the path has a seat, by id. */
export const projectsOfPerson = ({ id, now }: UnitScope<'user'>) =>
  selectRows(
    columns(now),
    sql`FROM ${from(s)} JOIN ${from(p)} ON ${p.id} = ${s.unitId}
      JOIN ${from(o)} ON ${o.id} = ${p.organizationId}
      WHERE ${s.userId} = ${id} AND ${isLiveSeat(s, now)} AND ${isLiveProject(p, now)} ORDER BY ${p.id}`,
  )
