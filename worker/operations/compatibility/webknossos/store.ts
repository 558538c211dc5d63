import { sql } from 'drizzle-orm'
import type { AccountScope } from '../../../access/scope'
import { statements } from '../../../data/statements'

/** Me, as the client wants it. Times are unix milliseconds. */
export type MeRow = {
  readonly id: number
  readonly email: string
  readonly name: string
  readonly created: number
  readonly lastActivity: number
  readonly isActivated: 0 | 1
  readonly isSuperAdmin: 0 | 1
  readonly organization: number | null
}
/** The last activity is the last use of any session or token of mine. */
export const myself = ({ me }: AccountScope) =>
  statements.all<MeRow>(sql`SELECT u.id, u.email, u.name, u.created, u.is_activated AS "isActivated", u.is_super_admin AS "isSuperAdmin",
    max(u.created, coalesce((SELECT max(s.last_used) FROM session s WHERE s.user_id = u.id), 0),
      coalesce((SELECT max(t.last_used) FROM management_token t WHERE t.user_id = u.id), 0)) AS "lastActivity",
    (SELECT min(m.organization_id) FROM organization_member m JOIN organization o ON o.id = m.organization_id AND o.deleted_time IS NULL
      WHERE m.user_id = u.id) AS organization
    FROM user u WHERE u.id = ${me}`)
