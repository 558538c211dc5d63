import { and, eq, type SQL, sql } from 'drizzle-orm'
import { refuse } from '../../access/commit'
import type { AccountScope, Scope } from '../../access/scope'
import { statements } from '../../data/statements'
import { password, session, user } from '../../data/tables/account'
import { hours } from '../../kit/duration'
import type { UserId } from '../../kit/id'

/**
 * Whose password is to be proved, and the session that asks: one row; the hash is null for somebody without a
 * password.
 */
export const passwordOf = (scope: AccountScope) =>
  statements
    .select({ name: user.name, email: user.email, hash: password.hash, sessionExpires: session.expires })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .leftJoin(password, eq(password.userId, user.id))
    .where(eq(session.id, scope.session))

/** Gives the owner a password, the first or another. */
export const insertPassword = (scope: Scope, owner: SQL<UserId> | UserId, hash: string) =>
  statements.run(sql`INSERT INTO password (user_id, hash, changed) SELECT u.id, ${hash}, ${scope.now} FROM user u WHERE u.id = ${owner}
    ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, changed = excluded.changed`)

/** Keeps the same password under a newer hash, unless it was changed meanwhile. */
export const rehash = (_scope: Scope, owner: UserId, from: string, to: string) =>
  statements
    .update(password)
    .set({ hash: to })
    .where(and(eq(password.userId, owner), eq(password.hash, from)))

/** Takes the password away: nothing is opened by it until another is chosen. */
export const removePassword = (_scope: Scope, owner: SQL<UserId> | UserId) =>
  statements.delete(password).where(eq(password.userId, owner))

/** Refuses the batch when the password is no longer the one that was proved. */
export const refuseUnlessStill = (_scope: Scope, owner: SQL<UserId> | UserId, hash: string) =>
  refuse(
    'wrong-password',
    sql`NOT EXISTS (SELECT 1 FROM password WHERE user_id = ${owner} AND hash = ${hash})`,
  )

/**
 * Reset mails that one account gets within an hour. More would only fill a mailbox; the newest link goes on
 * working.
 */
const RESETS_PER_HOUR = 5
/**
 * Who gets a reset mail at this address (its key), as SQL: null for nobody, for an account that is not in
 * use, or after too many mails.
 */
export const resetOwner = (scope: Scope, emailKey: string): SQL<UserId> => sql`(
  SELECT r.id FROM user r WHERE r.email_key = ${emailKey} AND r.is_activated AND NOT r.is_disabled AND r.deleted_time IS NULL AND ${RESETS_PER_HOUR} > (
    SELECT count(*) FROM one_time_link m WHERE m.user_id = r.id AND m.purpose = 'reset-password' AND m.created > ${scope.now - hours(1)}))`
