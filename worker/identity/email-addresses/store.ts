import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, Scope } from '../../access/scope'
import { aliased, from, insertFrom, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { emailChange, oneTimeLink, session, user } from '../../data/tables/account'
import { days } from '../../kit/duration'
import { emailKey } from '../../kit/email'
import type { UserId } from '../../kit/id'
import { purposes } from '../links/purposes.table'

const [r, t] = [aliased(emailChange, 'r'), aliased(user, 't')]
const isOpen = and(isNull(emailChange.confirmed), isNull(emailChange.ended))

/** Whether an address is kept for its former owner, because the change away from it can still be undone. */
export const isReserved = (
  key: string | SQL,
  now: number,
  exceptFor: SQL<UserId> | UserId | null = null,
): SQL => sql`EXISTS (SELECT 1 FROM ${from(r)} WHERE ${r.oldKey} = ${key} AND ${r.undoUntil} > ${now}
  AND ${r.ended} IS NULL AND ${r.userId} IS NOT ${exceptFor})`

/** Whether an address belongs, or may come back, to somebody other than `owner`. */
export const isTaken = (key: string | SQL, now: number, owner: SQL<UserId> | UserId): SQL =>
  sql`(EXISTS (SELECT 1 FROM ${from(t)} WHERE ${t.emailKey} = ${key} AND ${t.id} IS NOT ${owner})
      OR ${isReserved(key, now, owner)})`

/** Whether this is the person's address already. */
export const isOwn = (scope: AccountScope, key: string): SQL =>
  sql`EXISTS (SELECT 1 FROM ${from(t)} WHERE ${t.id} = ${scope.me} AND ${t.emailKey} = ${key})`

/** Ends the pending change of a person. */
export const endPending = (scope: Scope, owner: SQL<UserId> | UserId) =>
  statements
    .update(emailChange)
    .set({ ended: scope.now })
    .where(and(eq(emailChange.userId, owner), isOpen))

/** Notes a change that waits for its confirmation. */
export const insertChange = (scope: AccountScope, email: string, confirmRef: string) =>
  insertFrom(
    emailChange,
    {
      userId: t.id,
      oldEmail: t.email,
      oldKey: t.emailKey,
      newEmail: email,
      newKey: emailKey(email),
      confirmRef,
      created: scope.now,
      expires: scope.now + purposes['verify-email'].life,
    },
    sql`FROM ${from(t)} WHERE ${t.id} = ${scope.me}`,
  )

/** So many changes of address somebody may ask for within a day, each a mail to whatever address they name. */
const MOST_A_DAY = 5
const askedLately = ({ me, now }: AccountScope): SQL =>
  sql`FROM ${from(r)} WHERE ${r.userId} = ${me} AND ${r.created} > ${now - days(1)}`
/** Whether the person has asked for so many today, as SQL. */
export const hasAskedOften = (scope: AccountScope): SQL =>
  sql`(SELECT count(*) ${askedLately(scope)}) >= ${MOST_A_DAY}`
/** When they may ask again; unix milliseconds. */
export const mayAskAgain = (scope: AccountScope) =>
  selectRows(
    { until: sql<number>`${r.created} + ${days(1)}` },
    sql`${askedLately(scope)} ORDER BY ${r.created} DESC LIMIT 1 OFFSET ${MOST_A_DAY - 1}`,
  )

const refOf = (secretHash: string) =>
  sql`(SELECT ${oneTimeLink.ref} FROM ${oneTimeLink} WHERE ${oneTimeLink.secretHash} = ${secretHash})`
/** The address that a confirmation link brings into force, as SQL; null when its change is over. */
export const confirmedBy = (column: 'newEmail' | 'newKey' | 'oldEmail' | 'id', secretHash: string): SQL =>
  sql`(SELECT ${r[column]} FROM ${from(r)} WHERE ${r.confirmRef} = ${refOf(secretHash)}
      AND ${r.ended} IS NULL)`
/** The change of address that a link takes back, as SQL; null when it is over. */
export const undoneBy = (secretHash: string): SQL =>
  sql`(SELECT ${r.id} FROM ${from(r)} WHERE ${r.undoRef} = ${refOf(secretHash)} AND ${r.ended} IS NULL)`

/**
 * The address that a person had at a moment (unix milliseconds), as SQL; null where it is the same, or where
 * somebody else has it by now.
 */
export const addressAt = (column: 'oldEmail' | 'oldKey', owner: SQL<UserId>, since: SQL<number>): SQL =>
  sql`(SELECT ${r[column]} FROM ${from(r)} WHERE ${r.userId} = ${owner} AND ${r.confirmed} >= ${since}
      AND ${r.ended} IS NULL
      AND NOT EXISTS (SELECT 1 FROM ${from(t)} WHERE ${t.emailKey} = ${r.oldKey} AND ${t.id} <> ${owner})
    ORDER BY ${r.id} LIMIT 1)`

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
