import { and, type Column, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, Scope } from '../../access/scope'
import { isActivePerson, isLivePerson } from '../../data/live'
import { aliased, from, insertFrom, nameOf, valuesFor } from '../../data/rows'
import { statements } from '../../data/statements'
import { emailChange, password, session, user } from '../../data/tables/account'
import { outbox } from '../../data/tables/outbox'
import { days, hours } from '../../kit/duration'
import { emailKey } from '../../kit/email'
import type { UserId } from '../../kit/id'
import { unread } from '../../record/notifications/feedStore'
import { isReserved } from '../email-addresses/store'
import type { ProfileChange } from './shapes'

/** What a person chooses of their account: read, exported and erased wherever the profile is. */
export const profileColumns = {
  name: user.name,
  language: user.language,
  theme: user.theme,
  timeZone: user.timeZone,
}
const blank = (column: Column): SQL => sql`${column.default ?? null}`
/** The profile of an account that is erased: each column but the name as a new account has it. */
export const blankProfile = {
  language: blank(user.language),
  theme: blank(user.theme),
  timeZone: blank(user.timeZone),
} satisfies Record<Exclude<keyof typeof profileColumns, 'name'>, SQL>
const accountColumns = {
  id: user.id,
  email: user.email,
  ...profileColumns,
  created: user.created,
  isSuperAdmin: user.isSuperAdmin,
  mfaEnabled: user.mfaEnabled,
}
/** How long the account tells that its deletion was cancelled. */
const CANCELLED_IS_SHOWN = days(7)
const isPending = (me: SQL, now: number) =>
  sql`${emailChange.userId} = ${me} AND ${emailChange.confirmed} IS NULL AND ${emailChange.ended} IS NULL
      AND ${emailChange.expires} > ${now}`

/** A session as the account shows it; times in unix milliseconds. */
type SessionSeen = {
  readonly id: number
  readonly created: number
  readonly expires: number
  readonly proved: number
}
// The database makes it of these very columns.
const sessionIn = (json: string): SessionSeen | null => JSON.parse(json) as SessionSeen

/** The account with its session (null for a token), password and pending change of address: one row. */
export const accountOf = (scope: AccountScope) =>
  statements
    .select({
      ...accountColumns,
      unread: unread(sql<UserId>`${user.id}`, scope.now).as('unread'),
      passwordChanged: password.changed,
      pendingEmail: sql<string | null>`${emailChange.newEmail}`.as('pending_email'),
      pendingExpires: sql<number | null>`${emailChange.expires}`.as('pending_expires'),
      deletionCancelled: sql<
        number | null
      >`iif(${user.deletionCancelled} > ${scope.now - CANCELLED_IS_SHOWN}, ${user.deletionCancelled},
          NULL)`.as('kept'),
      session: sql<
        string | null
      >`iif(${session.id} IS NULL, NULL, json_object('id', ${session.id}, 'created', ${session.created},
        'expires', ${session.expires}, 'proved', ${session.proved}))`
        .mapWith(sessionIn)
        .as('session_json'),
    })
    .from(user)
    .leftJoin(session, eq(session.id, scope.session))
    .leftJoin(password, eq(password.userId, user.id))
    .leftJoin(emailChange, isPending(sql`${user.id}`, scope.now))
    .where(eq(user.id, scope.me))
    .orderBy(desc(emailChange.id))
    .limit(1)
/** The row that `accountOf` gives. */
export type AccountRow = Awaited<ReturnType<ReturnType<typeof accountOf>['execute']>>[number]

/** Changes what is given of one's own profile. */
export const changeProfile = (scope: AccountScope, change: ProfileChange) =>
  statements
    .update(user)
    .set(valuesFor(user, change))
    .where(and(eq(user.id, scope.me), isLivePerson(user)))

/**
 * A person not activated yet, who until then is written to in the language of whoever asks; none when the
 * address belongs, or may come back, to somebody.
 */
export const insertPerson = (scope: Scope, { email, name }: { email: string; name: string }) =>
  insertFrom(
    user,
    { email, emailKey: emailKey(email), name, language: scope.client.language, created: scope.now },
    sql`WHERE NOT ${isReserved(emailKey(email), scope.now)} ON CONFLICT (${nameOf(user.emailKey)})
        DO NOTHING`,
  )

const w = aliased(user, 'w')
/** The same person while not activated yet, as SQL; else null. */
export const waiting = (owner: SQL<UserId>) =>
  sql<UserId>`(SELECT ${w.id} FROM ${from(w)} WHERE ${w.id} = ${owner} AND NOT ${w.isActivated})`
/** The same person once activated, as SQL; else null. */
export const active = (owner: SQL<UserId>) =>
  sql<UserId>`(SELECT ${w.id} FROM ${from(w)} WHERE ${w.id} = ${owner} AND ${w.isActivated}
      AND ${isActivePerson(w)})`

/** Mails of one kind that strangers can make us send to one person within an hour. */
const MAILS_AN_HOUR = 5
/**
 * Whether the person exists and has not been sent too many of these mails lately, as SQL: nobody can fill
 * somebody's mailbox through us.
 */
export const mayMail = (
  scope: Scope,
  kind: string,
  owner: SQL<UserId>,
) => sql`(${owner} IS NOT NULL AND ${MAILS_AN_HOUR} >
  (SELECT count(*) FROM ${outbox} WHERE ${outbox.userId} = ${owner} AND ${outbox.kind} = ${kind}
  AND ${outbox.created} > ${scope.now - hours(1)}))`

/** Activates the person, in the language of their browser; nothing when they are active already. */
export const activatePerson = (scope: Scope, owner: SQL<UserId> | UserId, name: string) =>
  statements
    .update(user)
    .set({ name, isActivated: true, ...(scope.client.language && { language: scope.client.language }) })
    .where(and(eq(user.id, owner), eq(user.isActivated, false)))
