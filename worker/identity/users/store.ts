import { and, eq, ne, type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, UnitScope } from '../../access/scope'
import { isLiveMaintainer, isLiveOrganization, isLivePerson } from '../../data/live'
import { aliased, from, type RowOf, selected, selectRows, valuesFor } from '../../data/rows'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { maintainerMember, organizationMember } from '../../data/tables/members'
import { maintainer, organization } from '../../data/tables/units'
import type { UserId } from '../../kit/id'
import { userColumns } from '../../people/store'
import { blankProfile } from '../accounts/store'
import { erasedWithPerson } from './erasedStore'

type Person = UnitScope<'user'>
type EnteredPerson = EnteredUnit<'user'>
const u = aliased(user, 'u')

/**
 * Whether the name or address of the user `u` holds the text, as SQL: whatever its case (that of ASCII
 * letters, in names). Without a text all do.
 */
export function isLike(text: string | undefined): SQL {
  const part = text?.normalize('NFC') ?? null
  const small = part?.toLowerCase() ?? null
  return sql`(${part} IS NULL OR instr(${u.emailKey}, ${small}) OR instr(${u.name}, ${part})
      OR instr(lower(${u.name}), ${small}))`
}
/** Which page of which users. */
export type UserQuery = { readonly q?: string | undefined; readonly limit: number; readonly offset: number }
/** Live users by id; with `q` those who are like it. */
export const usersLike = (_scope: UnitScope<'platform'>, { q, limit, offset }: UserQuery) =>
  selectRows(
    userColumns,
    sql`FROM ${from(u)} WHERE ${isLivePerson(u)} AND ${isLike(q)} ORDER BY ${u.id}
        LIMIT ${limit} OFFSET ${offset}`,
  )
/** The person in the path; by id also a deleted one. */
export const userOf = ({ id }: Person) => selectRows(userColumns, sql`FROM ${from(u)} WHERE ${u.id} = ${id}`)

/** Gives them a name. */
export const rename = ({ id }: EnteredPerson, name: string) =>
  statements.update(user).set({ name }).where(eq(user.id, id))
/** Makes them a super admin, or no longer one; nothing when that is so already. */
export const setSuperAdmin = ({ id }: EnteredPerson, is: boolean) =>
  statements
    .update(user)
    .set({ isSuperAdmin: is })
    .where(and(eq(user.id, id), ne(user.isSuperAdmin, is)))
/** Whether no super admin is left who could act, as SQL. */
export const hasNoSuperAdmin = sql`NOT EXISTS (SELECT 1 FROM ${user} WHERE ${user.isSuperAdmin} = 1
    AND NOT ${user.isDisabled})`
/** The person, if the statement just before has changed a row; else NULL. As SQL. */
export const ifChanged = ({ id }: EnteredPerson): SQL<UserId> => sql`iif(changes() = 1, ${id}, NULL)`

type Owner = SQL<UserId> | UserId
type FlatUnit = 'maintainer' | 'organization'
const ofMaintainer = {
  unit: aliased(maintainer, 't'),
  own: aliased(maintainerMember, 'm'),
  other: aliased(maintainerMember, 'o'),
}
const ofOrganization = {
  unit: aliased(organization, 't'),
  own: aliased(organizationMember, 'm'),
  other: aliased(organizationMember, 'o'),
}
/** A unit, a person's seat in it, and the seats of others. */
type Seats = typeof ofMaintainer | typeof ofOrganization
const seatColumns = (kind: FlatUnit, unit: Seats['unit']) => ({
  unit: sql<FlatUnit>`${kind}`,
  id: unit.id,
  name: unit.name,
})
const lastIn = (kind: FlatUnit, { unit, own, other }: Seats, owner: Owner, isLive: SQL) =>
  sql`SELECT ${selected(seatColumns(kind, unit))} FROM ${from(own)}
    JOIN ${from(unit)} ON ${unit.id} = ${own.unitId}
    WHERE ${own.userId} = ${owner} AND ${isLive} AND NOT EXISTS (SELECT 1 FROM ${from(other)}
      WHERE ${other.unitId} = ${unit.id} AND ${other.userId} <> ${own.userId})`
/** What `lastSeats` gives. */
export type LastSeat = RowOf<ReturnType<typeof seatColumns>>
/** The live maintainers and organizations of which a person is the only member, as a query of `LastSeat`. */
export const lastSeats = (owner: Owner): SQL =>
  sql`${lastIn('maintainer', ofMaintainer, owner, isLiveMaintainer(ofMaintainer.unit))}
    UNION ALL ${lastIn('organization', ofOrganization, owner, isLiveOrganization(ofOrganization.unit))}`
/** The live maintainers and organizations of which the person in the path is the only member. */
export const lastSeatsOf = ({ id }: Person) => statements.all<LastSeat>(lastSeats(id))
/** Whether there is one, as SQL. */
export const isLastSomewhere = ({ id }: Person): SQL => sql`EXISTS (${lastSeats(id)})`

/** Erases what is the account's own: its rows go; the row itself stays as `DELETED`. */
export const eraseAccount = ({ now }: EnteredPerson | JobScope, owner: Owner) => [
  ...erasedWithPerson.map((column) =>
    statements.run(sql`DELETE FROM ${column.table} WHERE ${column} = ${owner}`),
  ),
  statements
    .update(user)
    .set({ ...valuesFor(user, blankProfile), ...valuesFor(user, erased), deletedTime: now })
    .where(eq(user.id, owner)),
]

/** What an erased account's row holds beside a blank profile. */
const erased = {
  name: 'DELETED',
  email: 'DELETED',
  emailKey: null,
  isActivated: false,
  isSuperAdmin: false,
  canAccessLogs: false,
  mfaEnabled: false,
  webauthnHandle: sql`lower(hex(randomblob(32)))`,
  deletionAsked: null,
  deletionDue: null,
  deletionCancelled: null,
}
