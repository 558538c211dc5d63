import { type SQL, sql } from 'drizzle-orm'

/** Whether the project `p` is live at this time (unix milliseconds), as SQL. */
export const isLive = (now: number): SQL => sql`(p.deleted_time IS NULL AND (p.expires IS NULL OR p.expires > ${now}))`

const namedValues = (table: 'project_limit' | 'project_metric') =>
  sql`(SELECT json_group_object(x.name, x.value ORDER BY x.name) FROM ${sql.identifier(table)} x WHERE x.project_id = p.id)`
/** Live members that count: neither super admins nor members of the owning maintainer. */
const admins = (now: number) => sql`(SELECT count(*) FROM project_member pm JOIN user u ON u.id = pm.user_id
  WHERE pm.project_id = p.id AND (pm.expires IS NULL OR pm.expires > ${now}) AND NOT u.is_super_admin
    AND NOT EXISTS (SELECT 1 FROM maintainer_member mm JOIN organization o ON o.maintainer_id = mm.maintainer_id
      WHERE o.id = p.organization_id AND mm.user_id = pm.user_id))`

/** Everything that is shown of a project `p`, in whatever list it stands: `SELECT ${projectColumns(now)} FROM project p ...`. */
export const projectColumns = (now: number): SQL => sql`p.id, p.name, p.type, p.created, p.expires, p.default_backend AS "defaultBackend",
  p.has_try_mode_on AS "hasTryModeOn", p.is_disabled AS "isDisabled", p.disable_reason AS "disableReason", p.estimated_end_time AS "estimatedEndTime",
  p.billed_monthly_price AS "billedMonthlyPrice", p.data_retention_time_in_days AS "dataRetentionTimeInDays", p.timezone,
  p.purchased_credits AS "purchasedCredits", ${namedValues('project_limit')} AS limits, ${namedValues('project_metric')} AS metrics, ${admins(now)} AS admins,
  (SELECT json_group_array(f.name ORDER BY pf.id) FROM project_feature pf JOIN feature f ON f.id = pf.feature_id WHERE pf.project_id = p.id) AS features`

/** What those columns give; maps and lists are JSON. */
export type ProjectRow = {
  readonly id: number
  readonly name: string
  readonly type: string
  readonly created: number
  readonly expires: number | null
  readonly defaultBackend: string
  readonly hasTryModeOn: 0 | 1
  readonly isDisabled: 0 | 1
  readonly disableReason: string
  readonly estimatedEndTime: number | null
  readonly billedMonthlyPrice: number | null
  readonly dataRetentionTimeInDays: number
  readonly timezone: string | null
  readonly purchasedCredits: number
  readonly limits: string
  readonly metrics: string
  readonly admins: number
  readonly features: string
}
