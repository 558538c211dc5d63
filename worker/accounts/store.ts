import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { AccountScope } from '../access/scope'
import { statements } from '../data/statements'
import { emailChange, password, session, user } from '../data/tables/account'
import type { ProfileChange } from './shapes'

const profile = {
  id: user.id,
  email: user.email,
  name: user.name,
  language: user.language,
  theme: user.theme,
  timeZone: user.timeZone,
  created: user.created,
  isSuperAdmin: user.isSuperAdmin,
  mfaEnabled: user.mfaEnabled,
}
const isPending = (me: SQL, now: number) => sql`${emailChange.userId} = ${me} AND ${emailChange.confirmed} IS NULL AND ${emailChange.ended} IS NULL AND ${emailChange.expires} > ${now}`

/** The account with its session, password and pending change of address: one row. */
export const accountOf = (scope: AccountScope) =>
  statements
    .select({
      ...profile,
      passwordChanged: password.changed,
      pendingEmail: sql<string | null>`${emailChange.newEmail}`.as('pending_email'),
      pendingExpires: sql<number | null>`${emailChange.expires}`.as('pending_expires'),
      sessionId: sql<number>`${session.id}`.as('session_id'),
      sessionCreated: sql<number>`${session.created}`.as('session_created'),
      sessionExpires: sql<number>`${session.expires}`.as('session_expires'),
      sessionProved: session.proved,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .leftJoin(password, eq(password.userId, user.id))
    .leftJoin(emailChange, isPending(sql`${user.id}`, scope.now))
    .where(eq(session.id, scope.session))
    .orderBy(desc(emailChange.id))
    .limit(1)
/** The row that `accountOf` gives. */
export type AccountRow = Awaited<ReturnType<ReturnType<typeof accountOf>['execute']>>[number]

/** Changes what is given of one's own profile. */
export const changeProfile = (scope: AccountScope, change: ProfileChange) =>
  statements
    .update(user)
    .set({ ...change })
    .where(and(eq(user.id, scope.me), isNull(user.deletedTime)))
