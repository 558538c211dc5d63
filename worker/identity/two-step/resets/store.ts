import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, Scope, UnitScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import type { UserId } from '../../../kit/id'
import { deleteCodes } from '../recovery-codes/store'
import { refreshMfaEnabled } from '../store'

type Owner = SQL<UserId>

/** What a reset of the person in the path must know. */
export const resettable = ({ id }: UnitScope<'user'>) =>
  statements.get<{
    email: string
    mfaEnabled: 0 | 1
    isWaiting: 0 | 1
  }>(sql`SELECT u.email, u.mfa_enabled AS "mfaEnabled",
    EXISTS (SELECT 1 FROM mfa_reset r WHERE r.user_id = u.id) AS "isWaiting" FROM user u WHERE u.id = ${id}`)
/** Whether two-step verification is off by now, or a reset waits already, as SQL. */
export const isNotResettable = ({ id }: UnitScope<'user'>): SQL =>
  sql`(NOT (SELECT mfa_enabled FROM user WHERE id = ${id}) OR EXISTS (SELECT 1 FROM mfa_reset WHERE user_id = ${id}))`

/** Announces a reset. */
export const insertReset = ({ id, me, now }: EnteredUnit<'user'>, due: number) =>
  statements.run(
    sql`INSERT INTO mfa_reset (user_id, requester_id, requested, due) VALUES (${id}, ${me}, ${now}, ${due})`,
  )
/** Takes an announced reset back. */
export const endReset = (_scope: Scope, owner: Owner) =>
  statements.run(sql`DELETE FROM mfa_reset WHERE user_id = ${owner}`)

const AT_ONCE = 20
/** Resets whose time has come, the oldest first. */
export const dueResets = ({ now }: JobScope) =>
  statements.all<{
    userId: UserId
    requesterId: UserId
  }>(sql`SELECT r.user_id AS "userId", r.requester_id AS "requesterId"
    FROM mfa_reset r WHERE r.due <= ${now} ORDER BY r.due LIMIT ${AT_ONCE}`)
/** The person while their reset waits, is due, and there is something to reset, as SQL; else NULL. */
export const ifDue = (
  { now }: JobScope,
  owner: UserId,
): Owner => sql`(SELECT r.user_id FROM mfa_reset r JOIN user u ON u.id = r.user_id
  WHERE r.user_id = ${owner} AND r.due <= ${now} AND u.mfa_enabled)`
/** Forgets those that are due and have been done, or had nothing left to do. */
export const endDone = ({ now }: JobScope) =>
  statements.run(
    sql`DELETE FROM mfa_reset WHERE due <= ${now} AND NOT (SELECT mfa_enabled FROM user WHERE id = mfa_reset.user_id)`,
  )

/**
 * Takes every second step from a person, and what was begun with one: authenticator app, security keys,
 * recovery codes. Passkeys stay.
 */
export const takeSecondSteps = (scope: Scope, owner: Owner) => [
  ...['totp', 'totp_setup', 'pending_sign_in'].map((table) =>
    statements.run(sql`DELETE FROM ${sql.identifier(table)} WHERE user_id = ${owner}`),
  ),
  deleteCodes(scope, owner),
  statements.run(sql`DELETE FROM webauthn_credential WHERE user_id = ${owner} AND kind = 'security-key'`),
  // Last: an owner may be named by having it on.
  refreshMfaEnabled(scope, owner),
]
