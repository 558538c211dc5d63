import { and, eq, lte, type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, Scope, UnitScope } from '../../../access/scope'
import { aliased, from, insertFrom, selectRows } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import { mfaReset, totp, totpSetup } from '../../../data/tables/factors'
import { webauthnCredential } from '../../../data/tables/webauthn'
import type { UserId } from '../../../kit/id'
import { deleteCodes } from '../recovery-codes/store'
import { keepKeys, keepTotp } from '../removedStore'
import { endPendingSignIns, refreshMfaEnabled } from '../store'

type Owner = SQL<UserId>

const [r, u] = [aliased(mfaReset, 'r'), aliased(user, 'u')]
const isWaiting = (owner: SQL) => sql<0 | 1>`EXISTS (SELECT 1 FROM ${from(r)} WHERE ${r.userId} = ${owner})`

const resettableColumns = { email: u.email, mfaEnabled: u.mfaEnabled, isWaiting: isWaiting(sql`${u.id}`) }
/** What a reset of the person in the path must know. */
export const resettable = ({ id }: UnitScope<'user'>) =>
  selectRows(resettableColumns, sql`FROM ${from(u)} WHERE ${u.id} = ${id}`)
/** Whether two-step verification is off by now, or a reset waits already, as SQL. */
export const isNotResettable = ({ id }: UnitScope<'user'>): SQL =>
  sql`(NOT (SELECT ${u.mfaEnabled} FROM ${from(u)} WHERE ${u.id} = ${id}) OR ${isWaiting(sql`${id}`)})`

/** Announces a reset. */
export const insertReset = ({ id, me, now }: EnteredUnit<'user'>, due: number) =>
  insertFrom(mfaReset, { userId: id, requesterId: me, requested: now, due })
/** Takes an announced reset back. */
export const endReset = (_scope: Scope, owner: Owner) =>
  statements.delete(mfaReset).where(eq(mfaReset.userId, owner))

const AT_ONCE = 20
/** Resets whose time has come, the oldest first. */
export const dueResets = ({ now }: JobScope) =>
  selectRows(
    { userId: r.userId, requesterId: r.requesterId },
    sql`FROM ${from(r)} WHERE ${r.due} <= ${now} ORDER BY ${r.due} LIMIT ${AT_ONCE}`,
  )
/** The person while their reset waits, is due, and there is something to reset, as SQL; else NULL. */
export const ifDue = (
  { now }: JobScope,
  owner: UserId,
): Owner => sql`(SELECT ${r.userId} FROM ${from(r)} JOIN ${from(u)} ON ${u.id} = ${r.userId}
  WHERE ${r.userId} = ${owner} AND ${r.due} <= ${now} AND ${u.mfaEnabled})`
/** Forgets those that are due and have been done, or had nothing left to do. */
export const endDone = ({ now }: JobScope) =>
  statements
    .delete(mfaReset)
    .where(
      and(
        lte(mfaReset.due, now),
        sql`NOT (SELECT ${u.mfaEnabled} FROM ${from(u)} WHERE ${u.id} = ${mfaReset.userId})`,
      ),
    )

const isSecurityKeyOf = (owner: Owner) =>
  and(eq(webauthnCredential.userId, owner), eq(webauthnCredential.kind, 'security-key'))
/**
 * Takes every second step from a person, and what was begun with one: authenticator app, security keys,
 * recovery codes. A recovery can bring them back. Passkeys stay.
 */
export const takeSecondSteps = (scope: Scope, owner: Owner) => [
  keepTotp(scope, owner),
  statements.delete(totp).where(eq(totp.userId, owner)),
  statements.delete(totpSetup).where(eq(totpSetup.userId, owner)),
  endPendingSignIns(scope, owner),
  ...deleteCodes(scope, owner),
  keepKeys(scope, isSecurityKeyOf(owner)),
  statements.delete(webauthnCredential).where(isSecurityKeyOf(owner)),
  // Last: an owner may be named by having it on.
  refreshMfaEnabled(scope, owner),
]
