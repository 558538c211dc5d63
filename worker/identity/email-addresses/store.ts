import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, Scope } from '../../access/scope'
import { statements } from '../../data/statements'
import { emailChange, session, user } from '../../data/tables/account'
import { emailKey } from '../../kit/email'
import type { UserId } from '../../kit/id'
import { purposes } from '../links/purposes.table'

const isOpen = and(isNull(emailChange.confirmed), isNull(emailChange.ended))

/** Whether an address is kept for its former owner, because the change away from it can still be undone. */
export const isReserved = (
  key: string | SQL,
  now: number,
  exceptFor: SQL<UserId> | UserId | null = null,
): SQL => sql`EXISTS (
  SELECT 1 FROM email_change r WHERE r.old_key = ${key} AND r.undo_until > ${now} AND r.ended IS NULL AND r.user_id IS NOT ${exceptFor})`

/** Whether an address belongs, or may come back, to somebody other than `owner`. */
export const isTaken = (key: string | SQL, now: number, owner: SQL<UserId> | UserId): SQL =>
  sql`(EXISTS (SELECT 1 FROM user t WHERE t.email_key = ${key} AND t.id IS NOT ${owner}) OR ${isReserved(key, now, owner)})`

/** Whether this is the person's address already. */
export const isOwn = (scope: AccountScope, key: string): SQL =>
  sql`EXISTS (SELECT 1 FROM user o WHERE o.id = ${scope.me} AND o.email_key = ${key})`

/** Ends the pending change of a person. */
export const endPending = (scope: Scope, owner: SQL<UserId> | UserId) =>
  statements
    .update(emailChange)
    .set({ ended: scope.now })
    .where(and(eq(emailChange.userId, owner), isOpen))

/** Notes a change that waits for its confirmation. */
export const insertChange = (scope: AccountScope, email: string, confirmRef: string) =>
  statements.run(sql`INSERT INTO email_change (user_id, old_email, old_key, new_email, new_key, confirm_ref, created, expires)
    SELECT id, email, email_key, ${email}, ${emailKey(email)}, ${confirmRef}, ${scope.now}, ${scope.now + purposes['verify-email'].life} FROM user WHERE id = ${scope.me}`)

/** The address that a confirmation link brings into force, as SQL; null when its change is over. */
export const confirmedBy = (column: 'new_email' | 'new_key' | 'old_email' | 'id', secretHash: string): SQL =>
  sql`(SELECT ${sql.identifier(column)} FROM email_change WHERE confirm_ref = (SELECT ref FROM one_time_link WHERE secret_hash = ${secretHash}) AND ended IS NULL)`
/** The same of the link that takes a change back. */
export const undoneBy = (column: 'old_email' | 'old_key' | 'id', secretHash: string): SQL =>
  sql`(SELECT ${sql.identifier(column)} FROM email_change WHERE undo_ref = (SELECT ref FROM one_time_link WHERE secret_hash = ${secretHash}) AND ended IS NULL)`

/** Gives the owner a new address; gives it back for the answer. */
export const setAddress = (_scope: Scope, owner: SQL<UserId>, email: SQL, key: SQL) =>
  statements
    .update(user)
    .set({ email: sql`${email}`, emailKey: sql`${key}` })
    .where(and(eq(user.id, owner), sql`${key} IS NOT NULL`))
    .returning({ email: user.email })

/** Marks the change as in force, undoable by this link. */
export const markConfirmed = (scope: Scope, id: SQL, undoRef: string) =>
  statements
    .update(emailChange)
    .set({ confirmed: scope.now, undoRef, undoUntil: scope.now + purposes['undo-email'].life })
    .where(and(sql`${emailChange.id} = ${id}`, isOpen))

/** Ends all changes of a person: none of them can be confirmed or undone any more. */
export const endAllChanges = (scope: Scope, owner: SQL<UserId>) =>
  statements
    .update(emailChange)
    .set({ ended: scope.now })
    .where(and(eq(emailChange.userId, owner), isNull(emailChange.ended)))

/** Ends the sessions of the owner but the one with this cookie (its SHA-256). */
export const endSessionsBut = (_scope: Scope, owner: SQL<UserId>, hash: string | null) =>
  statements.delete(session).where(and(eq(session.userId, owner), sql`${session.hash} IS NOT ${hash}`))
