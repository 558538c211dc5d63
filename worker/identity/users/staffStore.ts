import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import { type UserRow, userColumns } from '../../people/store'
import { isLike } from './store'

/** A person as the staff's list shows them; times are unix milliseconds. */
export type ListedRow = {
  readonly id: number
  readonly name: string
  readonly email: string
  readonly isActivated: 0 | 1
  readonly isDisabled: 0 | 1
  readonly isSuperAdmin: 0 | 1
  readonly mfaEnabled: 0 | 1
  readonly created: number
}
const states = { 'super-admin': sql`AND u.is_super_admin = 1`, disabled: sql`AND u.is_disabled = 1` } as const
/** Which page of which people. */
export type ListWish = {
  readonly q?: string | undefined
  readonly state?: keyof typeof states | undefined
  readonly after: number
  readonly limit: number
}
/** Live people by id, those after the person `after`. */
export const listedUsers = (_scope: UnitScope<'platform'>, { q, state, after, limit }: ListWish) =>
  statements.all<ListedRow>(sql`SELECT u.id, u.name, u.email, u.is_activated AS "isActivated", u.is_disabled AS "isDisabled",
    u.is_super_admin AS "isSuperAdmin", u.mfa_enabled AS "mfaEnabled", u.created FROM user u
    WHERE u.id > ${after} AND u.deleted_time IS NULL ${state ? states[state] : sql``} AND ${isLike(q)}
    ORDER BY u.id LIMIT ${limit}`)

/** An account as whoever looks after it sees it; times are unix milliseconds. */
export type InspectedRow = UserRow & {
  readonly isActivated: 0 | 1
  readonly isDisabled: 0 | 1
  readonly created: number
  readonly deleted: number | null
  readonly lastSeen: number | null
  readonly sessions: number
  readonly tokens: number
  readonly hasPassword: 0 | 1
  readonly passkeys: number
  readonly hasAuthenticatorApp: 0 | 1
  readonly securityKeys: number
  readonly recoveryCodes: number
  readonly resetRequested: number | null
  readonly resetDue: number | null
  readonly requesterId: number | null
  readonly requesterName: string | null
  readonly requesterEmail: string | null
}
const keys = (kind: 'passkey' | 'security-key'): SQL =>
  sql`(SELECT count(*) FROM webauthn_credential k WHERE k.user_id = u.id AND k.kind = ${kind})`
/** The person in the path; by id also a deleted one. */
export const inspectedUser = ({ id, now }: UnitScope<'user'>) =>
  statements.all<InspectedRow>(sql`SELECT ${userColumns}, u.is_activated AS "isActivated", u.is_disabled AS "isDisabled", u.created,
    u.deleted_time AS deleted, (SELECT max(s.last_used) FROM session s WHERE s.user_id = u.id AND s.expires > ${now}) AS "lastSeen",
    (SELECT count(*) FROM session s WHERE s.user_id = u.id AND s.expires > ${now}) AS sessions,
    (SELECT count(*) FROM management_token t WHERE t.user_id = u.id AND t.kind <> 'session' AND t.expires > ${now}) AS tokens,
    EXISTS (SELECT 1 FROM password p WHERE p.user_id = u.id) AS "hasPassword", EXISTS (SELECT 1 FROM totp t WHERE t.user_id = u.id) AS "hasAuthenticatorApp",
    ${keys('passkey')} AS passkeys, ${keys('security-key')} AS "securityKeys",
    (SELECT count(*) FROM recovery_code c WHERE c.user_id = u.id AND c.used IS NULL) AS "recoveryCodes",
    r.requested AS "resetRequested", r.due AS "resetDue", q.id AS "requesterId", q.name AS "requesterName", q.email AS "requesterEmail"
    FROM user u LEFT JOIN mfa_reset r ON r.user_id = u.id LEFT JOIN user q ON q.id = r.requester_id WHERE u.id = ${id}`)

/** Keeps them out, or lets them in again; nothing when that is so already. */
export const setDisabled = ({ id }: EnteredUnit<'user'>, is: boolean) =>
  statements.run(
    sql`UPDATE user SET is_disabled = ${is ? 1 : 0} WHERE id = ${id} AND is_disabled <> ${is ? 1 : 0}`,
  )
/** Ends everything that they are signed in with: sessions, tokens, sign-ins under way. */
export const endCredentials = ({ id }: EnteredUnit<'user'>) =>
  ['session', 'management_token', 'pending_sign_in'].map((table) =>
    statements.run(sql`DELETE FROM ${sql.identifier(table)} WHERE user_id = ${id}`),
  )
