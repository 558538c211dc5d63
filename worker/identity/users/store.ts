import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import type { UserId } from '../../kit/id'
import { type UserRow, userColumns } from '../../people/store'
import { blankProfile } from '../accounts/store'
import { erasedWithPerson } from './erasedWithPerson.table'

type Person = UnitScope<'user'>
type EnteredPerson = EnteredUnit<'user'>

/**
 * Whether the name or address of the user `u` holds the text, as SQL: whatever its case (that of ASCII
 * letters, in names). Without a text all do.
 */
export function isLike(text: string | undefined): SQL {
  const part = text?.normalize('NFC') ?? null
  const small = part?.toLowerCase() ?? null
  return sql`(${part} IS NULL OR instr(u.email_key, ${small}) OR instr(u.name, ${part}) OR instr(lower(u.name), ${small}))`
}
/** Which page of which users. */
export type UsersWish = { readonly q?: string | undefined; readonly limit: number; readonly offset: number }
/** Live users by id; with `q` those who are like it. */
export const usersLike = (_scope: UnitScope<'platform'>, { q, limit, offset }: UsersWish) =>
  statements.all<UserRow>(sql`SELECT ${userColumns} FROM user u WHERE u.deleted_time IS NULL AND ${isLike(q)}
    ORDER BY u.id LIMIT ${limit} OFFSET ${offset}`)
/** The person in the path; by id also a deleted one. */
export const userOf = ({ id }: Person) =>
  statements.all<UserRow>(sql`SELECT ${userColumns} FROM user u WHERE u.id = ${id}`)

/** Gives them a name. */
export const rename = ({ id }: EnteredPerson, name: string) =>
  statements.run(sql`UPDATE user SET name = ${name} WHERE id = ${id}`)
/** Makes them a super admin, or no longer one; nothing when that is so already. */
export const setSuperAdmin = ({ id }: EnteredPerson, is: boolean) =>
  statements.run(
    sql`UPDATE user SET is_super_admin = ${is ? 1 : 0} WHERE id = ${id} AND is_super_admin <> ${is ? 1 : 0}`,
  )
/** Whether no super admin is left who could act, as SQL. */
export const hasNoSuperAdmin = sql`NOT EXISTS (SELECT 1 FROM user WHERE is_super_admin = 1 AND NOT is_disabled)`
/** The person, if the statement just before has changed a row; else NULL. As SQL. */
export const ifChanged = ({ id }: EnteredPerson): SQL<UserId> => sql`iif(changes() = 1, ${id}, NULL)`

type Owner = SQL<UserId> | UserId
const flatUnits = ['maintainer', 'organization'] as const
const lastIn = (owner: Owner, unit: (typeof flatUnits)[number]) => {
  const [table, unitId] = [sql.identifier(`${unit}_member`), sql.identifier(`${unit}_id`)]
  return sql`SELECT ${unit} AS unit, t.id, t.name FROM ${table} m JOIN ${sql.identifier(unit)} t ON t.id = m.${unitId}
    WHERE m.user_id = ${owner} AND t.deleted_time IS NULL AND NOT EXISTS (SELECT 1 FROM ${table} o WHERE o.${unitId} = t.id AND o.user_id <> m.user_id)`
}
/**
 * The live maintainers and organizations of which a person is the only member, as a query of `unit`, `id`,
 * `name`.
 */
export const lastSeats = (owner: Owner): SQL =>
  sql.join(
    flatUnits.map((unit) => lastIn(owner, unit)),
    sql` UNION ALL `,
  )
/** The same of the person in the path. */
export const lastSeatsOf = ({ id }: Person) =>
  statements.all<{ unit: (typeof flatUnits)[number]; id: number; name: string }>(sql`${lastSeats(id)}`)
/** Whether there is one, as SQL. */
export const isLastSomewhere = ({ id }: Person): SQL => sql`EXISTS (${lastSeats(id)})`

/**
 * Erases an account: its rows go, and of its own all that tells of its person; the row itself stays as
 * `DELETED`.
 */
export const erase = ({ now }: EnteredPerson | JobScope, owner: Owner) => [
  ...erasedWithPerson.map((table) =>
    statements.run(sql`DELETE FROM ${sql.identifier(table)} WHERE user_id = ${owner}`),
  ),
  statements.run(
    sql`UPDATE security_log SET network = '', browser = '', system = '', data = '{}' WHERE user_id = ${owner}`,
  ),
  statements.run(sql`UPDATE user SET ${blankProfile}, name = 'DELETED', email = 'DELETED', email_key = NULL,
    is_activated = 0, is_super_admin = 0, can_access_logs = 0, mfa_enabled = 0, webauthn_handle = lower(hex(randomblob(32))),
    deletion_asked = NULL, deletion_due = NULL, deletion_cancelled = NULL, deleted_time = ${now}
    WHERE id = ${owner}`),
]
