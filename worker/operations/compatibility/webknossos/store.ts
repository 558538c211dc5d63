import { sql } from 'drizzle-orm'
import type { AccountScope } from '../../../access/scope'
import { isLiveOrganization } from '../../../data/live'
import { aliased, from, type RowOf, selectRows } from '../../../data/rows'
import { session, user } from '../../../data/tables/account'
import { organizationMember } from '../../../data/tables/members'
import { managementToken } from '../../../data/tables/tokens'
import { organization } from '../../../data/tables/units'

const [u, s, t] = [aliased(user, 'u'), aliased(session, 's'), aliased(managementToken, 't')]
const [m, o] = [aliased(organizationMember, 'm'), aliased(organization, 'o')]
/** A person as the client wants them. Times are unix milliseconds. */
const columns = {
  id: u.id,
  email: u.email,
  name: u.name,
  created: u.created,
  isActivated: u.isActivated,
  isSuperAdmin: u.isSuperAdmin,
  lastActivity: sql<number>`max(${u.created},
    coalesce((SELECT max(${s.lastUsed}) FROM ${from(s)} WHERE ${s.userId} = ${u.id}), 0),
    coalesce((SELECT max(${t.lastUsed}) FROM ${from(t)} WHERE ${t.userId} = ${u.id}), 0))`,
  organization: sql<number | null>`(SELECT min(${m.unitId}) FROM ${from(m)}
    JOIN ${from(o)} ON ${o.id} = ${m.unitId} AND ${isLiveOrganization(o)} WHERE ${m.userId} = ${u.id})`,
}
export type MeRow = RowOf<typeof columns>

/** Myself; the last activity is the last use of any session or token of mine. */
export const myself = ({ me }: AccountScope) =>
  selectRows(columns, sql`FROM ${from(u)} WHERE ${u.id} = ${me}`)
