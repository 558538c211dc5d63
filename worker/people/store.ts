import { type SQL, sql } from 'drizzle-orm'
import type { AccountScope, Scope, UnitScope } from '../access/scope'
import type { PersonSegment } from '../access/unit/segments'
import { statements } from '../data/statements'
import { emailKey } from '../kit/email'
import type { UserId } from '../kit/id'

/** How a request names a person: `{id}`, or `{email}` (an address, judged already). */
export type Named = { readonly id: number } | { readonly email: string }

/** The live person of this id or address, as SQL; NULL where there is none. */
export const personNamed = (named: Named): SQL<UserId> =>
  'id' in named
    ? sql`(SELECT id FROM user WHERE id = ${named.id} AND deleted_time IS NULL)`
    : sql`(SELECT id FROM user WHERE email_key = ${emailKey(named.email)} AND deleted_time IS NULL)`
/** The person with this address (its key), as SQL; NULL where there is none. */
export const idByEmail = (key: string): SQL<UserId> => sql`(SELECT id FROM user WHERE email_key = ${key})`
/** The live person of a path's segment, as SQL; NULL where there is none. */
export const personIn = ({ id, emailKey: key }: PersonSegment): SQL<UserId> =>
  id === null
    ? sql`(SELECT id FROM user WHERE email_key = ${key} AND deleted_time IS NULL)`
    : sql`(SELECT id FROM user WHERE id = ${id} AND deleted_time IS NULL)`

/** A person as a refusal or a mail names them; no row where there is none. */
export const nameOf = (_scope: Scope, who: SQL<UserId>) =>
  statements.all<{ id: UserId; name: string; email: string }>(
    sql`SELECT id, name, email FROM user WHERE id = ${who}`,
  )

/** The name of whoever asks, as SQL: what mails say of who did it. */
export const myName = ({ me }: AccountScope | UnitScope): SQL<string> =>
  sql`(SELECT name FROM user WHERE id = ${me})`

/** The columns of `User` (shapes.ts) of the table alias `u`, features as JSON in the order of giving. */
export const userColumns = sql`u.id, u.name, u.email, u.mfa_enabled AS "mfaEnabled", u.can_access_logs AS "canAccessLogs", u.is_super_admin AS "isSuperAdmin",
  (SELECT json_group_array(f.name ORDER BY uf.id) FROM user_feature uf JOIN feature f ON f.id = uf.feature_id WHERE uf.user_id = u.id) AS features`
/** What those columns give. */
export type UserRow = {
  readonly id: UserId
  readonly name: string
  readonly email: string
  readonly mfaEnabled: 0 | 1
  readonly canAccessLogs: 0 | 1
  readonly isSuperAdmin: 0 | 1
  readonly features: string
}
