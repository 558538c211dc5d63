import { and, eq, type SQL, sql } from 'drizzle-orm'
import { refuse } from '../../access/commit'
import type { AccountScope, Scope } from '../../access/scope'
import { isActivePerson } from '../../data/live'
import { aliased, from, insertFrom, nameOf } from '../../data/rows'
import { statements } from '../../data/statements'
import { oneTimeLink, password, session, user } from '../../data/tables/account'
import { hours } from '../../kit/duration'
import type { UserId } from '../../kit/id'

const [u, m] = [aliased(user, 'u'), aliased(oneTimeLink, 'm')]

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
  insertFrom(
    password,
    { userId: u.id, hash, changed: scope.now },
    sql`FROM ${from(u)} WHERE ${u.id} = ${owner} ON CONFLICT (${nameOf(password.userId)}) DO UPDATE
      SET ${nameOf(password.hash)} = excluded.${nameOf(password.hash)},
      ${nameOf(password.changed)} = excluded.${nameOf(password.changed)}`,
  )

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
    sql`NOT EXISTS (SELECT 1 FROM ${password} WHERE ${password.userId} = ${owner}
        AND ${password.hash} = ${hash})`,
  )

/** Refuses the batch when there is a password by now. */
export const refuseUnlessNone = (_scope: Scope, owner: SQL<UserId> | UserId) =>
  refuse('changed', sql`EXISTS (SELECT 1 FROM ${password} WHERE ${password.userId} = ${owner})`)

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
  SELECT ${u.id} FROM ${from(u)} WHERE ${u.emailKey} = ${emailKey} AND ${u.isActivated}
  AND ${isActivePerson(u)}
    AND ${RESETS_PER_HOUR} > (SELECT count(*) FROM ${from(m)}
      WHERE ${m.userId} = ${u.id} AND ${m.purpose} = 'reset-password'
      AND ${m.created} > ${scope.now - hours(1)}))`
