import { and, eq, ne, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { isLivePerson, isLiveSession } from '../../data/live'
import { aliased, from, optional, type RowOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { password, session, user } from '../../data/tables/account'
import { mfaReset, pendingSignIn, recoveryCode, totp } from '../../data/tables/factors'
import { managementToken } from '../../data/tables/tokens'
import { webauthnCredential } from '../../data/tables/webauthn'
import { userColumns } from '../../people/store'
import { isLike } from './store'

const [u, r, q] = [aliased(user, 'u'), aliased(mfaReset, 'r'), aliased(user, 'q')]
const [s, t, k] = [aliased(session, 's'), aliased(managementToken, 't'), aliased(webauthnCredential, 'k')]

const listed = {
  id: u.id,
  name: u.name,
  email: u.email,
  isActivated: u.isActivated,
  isDisabled: u.isDisabled,
  isSuperAdmin: u.isSuperAdmin,
  mfaEnabled: u.mfaEnabled,
  created: u.created,
}
/** A person as the staff's list shows them; times are unix milliseconds. */
export type ListedUser = RowOf<typeof listed>
const states = {
  'super-admin': sql`AND ${u.isSuperAdmin} = 1`,
  disabled: sql`AND ${u.isDisabled} = 1`,
} as const
/** Which page of which people. */
export type ListQuery = {
  readonly q?: string | undefined
  readonly state?: keyof typeof states | undefined
  readonly after: number
  readonly limit: number
}
/** Live people by id, those after the person `after`. */
export const listedUsers = (_scope: UnitScope<'platform'>, { q: text, state, after, limit }: ListQuery) =>
  selectRows(
    listed,
    sql`FROM ${from(u)} WHERE ${u.id} > ${after} AND ${isLivePerson(u)} ${state ? states[state] : sql``}
      AND ${isLike(text)} ORDER BY ${u.id} LIMIT ${limit}`,
  )

const keys = (kind: 'passkey' | 'security-key') =>
  sql<number>`(SELECT count(*) FROM ${from(k)} WHERE ${k.userId} = ${u.id} AND ${k.kind} = ${kind})`
const inspected = (now: number) => {
  const ofSessions = sql`FROM ${from(s)} WHERE ${s.userId} = ${u.id} AND ${isLiveSession(s, now)}`
  return {
    ...userColumns,
    isActivated: u.isActivated,
    isDisabled: u.isDisabled,
    created: u.created,
    deleted: u.deletedTime,
    lastSeen: sql<number | null>`(SELECT max(${s.lastUsed}) ${ofSessions})`,
    sessions: sql<number>`(SELECT count(*) ${ofSessions})`,
    tokens: sql<number>`(SELECT count(*) FROM ${from(t)}
      WHERE ${t.userId} = ${u.id} AND ${t.kind} <> 'session' AND ${t.expires} > ${now})`,
    hasPassword: sql<0 | 1>`EXISTS (SELECT 1 FROM ${password} WHERE ${password.userId} = ${u.id})`,
    hasAuthenticatorApp: sql<0 | 1>`EXISTS (SELECT 1 FROM ${totp} WHERE ${totp.userId} = ${u.id})`,
    passkeys: keys('passkey'),
    securityKeys: keys('security-key'),
    recoveryCodes: sql<number>`(SELECT count(*) FROM ${recoveryCode}
      WHERE ${recoveryCode.userId} = ${u.id} AND ${recoveryCode.used} IS NULL)`,
    resetRequested: optional(r.requested),
    resetDue: optional(r.due),
    requesterId: optional(q.id),
    requesterName: optional(q.name),
    requesterEmail: optional(q.email),
  }
}
/** An account as whoever looks after it sees it; times are unix milliseconds. */
export type InspectedRow = RowOf<ReturnType<typeof inspected>>
/** The person in the path; by id also a deleted one. */
export const inspectedUser = ({ id, now }: UnitScope<'user'>) =>
  selectRows(
    inspected(now),
    sql`FROM ${from(u)} LEFT JOIN ${from(r)} ON ${r.userId} = ${u.id} LEFT JOIN ${from(q)}
        ON ${q.id} = ${r.requesterId}
      WHERE ${u.id} = ${id}`,
  )

/** Keeps them out, or lets them in again; nothing when that is so already. */
export const setDisabled = ({ id }: EnteredUnit<'user'>, is: boolean) =>
  statements
    .update(user)
    .set({ isDisabled: is })
    .where(and(eq(user.id, id), ne(user.isDisabled, is)))
/** Ends everything that they are signed in with: sessions, tokens, sign-ins under way. */
export const endCredentials = ({ id }: EnteredUnit<'user'>) => [
  statements.delete(session).where(eq(session.userId, id)),
  statements.delete(managementToken).where(eq(managementToken.userId, id)),
  statements.delete(pendingSignIn).where(eq(pendingSignIn.userId, id)),
]
