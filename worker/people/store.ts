import { type SQL, sql } from 'drizzle-orm'
import type { AccountScope, Scope, UnitScope } from '../access/scope'
import type { PersonSegment } from '../access/unit/segments'
import { isLivePerson } from '../data/live'
import { aliased, from, type RowOf, selectRows } from '../data/rows'
import { user } from '../data/tables/account'
import { feature, userFeature } from '../data/tables/features'
import { emailKey } from '../kit/email'
import type { UserId } from '../kit/id'

/** How a request names a person: `{id}`, or `{email}` (an address, judged already). */
export type PersonReference = { readonly id: number } | { readonly email: string }

const u = aliased(user, 'u')
const byId = (id: number): SQL<UserId> =>
  sql`(SELECT ${user.id} FROM ${user} WHERE ${user.id} = ${id} AND ${isLivePerson(user)})`
const byKey = (key: string | null): SQL<UserId> =>
  sql`(SELECT ${user.id} FROM ${user} WHERE ${user.emailKey} = ${key} AND ${isLivePerson(user)})`

/** The live person of this id or address, as SQL; NULL where there is none. */
export const personNamed = (named: PersonReference): SQL<UserId> =>
  'id' in named ? byId(named.id) : byKey(emailKey(named.email))
/** The live person of a path's segment, as SQL; NULL where there is none. */
export const personIn = ({ id, emailKey: key }: PersonSegment): SQL<UserId> =>
  id === null ? byKey(key) : byId(id)
/** The person with this address (its key), as SQL; NULL where there is none. */
export const idByEmail = (key: string): SQL<UserId> =>
  sql`(SELECT ${user.id} FROM ${user} WHERE ${user.emailKey} = ${key})`

const named = { id: u.id, name: u.name, email: u.email }
/** A person as a refusal or a mail names them; no row where there is none. */
export const namedPerson = (_scope: Scope, who: SQL<UserId>) =>
  selectRows(named, sql`FROM ${from(u)} WHERE ${u.id} = ${who}`)

/** The name of a person, as SQL: what mails say of who did it. */
export const nameOfPerson = (who: SQL<UserId> | UserId): SQL<string> =>
  sql`(SELECT ${user.name} FROM ${user} WHERE ${user.id} = ${who})`
/** The name of whoever asks, as SQL. */
export const myName = ({ me }: AccountScope | UnitScope): SQL<string> => nameOfPerson(me)
/** The time zone of a person, as SQL; NULL where it is not known. */
export const timeZoneOf = (who: SQL<UserId> | UserId): SQL<string | null> =>
  sql`(SELECT ${user.timeZone} FROM ${user} WHERE ${user.id} = ${who})`

const [f, uf] = [aliased(feature, 'f'), aliased(userFeature, 'uf')]
/**
 * The columns of `User` (shapes.ts), of the table `user` under the name `u`; features are JSON in the order
 * of giving.
 */
export const userColumns = {
  ...named,
  mfaEnabled: u.mfaEnabled,
  canAccessLogs: u.canAccessLogs,
  isSuperAdmin: u.isSuperAdmin,
  features: sql<string>`(SELECT json_group_array(${f.name} ORDER BY ${uf.id})
    FROM ${from(uf)} JOIN ${from(f)} ON ${f.id} = ${uf.featureId} WHERE ${uf.userId} = ${u.id})`,
}
/** The row that those columns give. */
export type UserRow = RowOf<typeof userColumns>
