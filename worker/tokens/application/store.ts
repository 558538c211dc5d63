import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { aliased, from, type RowOf, selectRows, valuesFor } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { type IpRange, managementToken } from '../../data/tables/tokens'

const [t, c] = [aliased(managementToken, 't'), aliased(user, 'c')]
/** An application token with who made it. Times are unix milliseconds; lists are JSON. */
const columns = {
  id: t.id,
  name: t.description,
  scopes: t.scopes,
  ipRanges: t.ipRanges,
  creatorId: c.id,
  creatorName: c.name,
  creatorEmail: c.email,
  created: t.created,
  expires: t.expires,
  lastUsed: t.lastUsed,
  lastNetwork: t.lastNetwork,
}
export type ApplicationRow = RowOf<typeof columns>

const applicationsWhere = (which: SQL) =>
  selectRows(columns, sql`FROM ${from(t)} JOIN ${from(c)} ON ${c.id} = ${t.creatorId} WHERE ${which}`)
/** All that are good, newest first. */
export const applicationTokens = ({ now }: UnitScope<'platform'>) =>
  applicationsWhere(
    sql`${t.userId} IS NULL AND (${t.expires} IS NULL OR ${t.expires} > ${now}) ORDER BY ${t.id} DESC`,
  )
/** The one that this batch has made. */
export const newestApplication = (_entered: EnteredUnit<'platform'>) =>
  applicationsWhere(sql`${t.id} = (SELECT max(${managementToken.id}) FROM ${managementToken})`)

export type NewApplication = {
  readonly hash: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly ipRanges: readonly IpRange[]
  readonly expires: number | null
}
/** Makes an application token. */
export const insertApplication = ({ me, now }: EnteredUnit<'platform'>, { name, ...token }: NewApplication) =>
  statements.insert(managementToken).values({
    ...valuesFor(managementToken, token),
    kind: 'super',
    creatorId: me,
    description: name,
    created: now,
  })
/** Ends an application token. */
export const deleteApplication = (_entered: EnteredUnit<'platform'>, id: number) =>
  statements
    .delete(managementToken)
    .where(sql`${managementToken.id} = ${id} AND ${managementToken.kind} = 'super'`)
