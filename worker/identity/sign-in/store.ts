import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import { isActivePerson } from '../../data/live'
import { aliased, from } from '../../data/rows'
import { statements } from '../../data/statements'
import { password, user } from '../../data/tables/account'
import type { DeviceSecret } from '../../http/api/session-cookie'
import type { UserId } from '../../kit/id'
import { idByEmail } from '../../people/store'
import { deviceOf } from '../sessions/deviceStore'

const [p, u] = [aliased(password, 'p'), aliased(user, 'u')]
/**
 * Whether the person has another password by now than the one of this hash, or none, or is disabled, as SQL.
 */
export const isNoLonger = (
  id: UserId,
  passwordHash: string,
): SQL => sql`NOT EXISTS (SELECT 1 FROM ${from(p)} JOIN ${from(u)} ON ${u.id} = ${p.userId}
  WHERE ${u.id} = ${id} AND ${p.hash} = ${passwordHash} AND ${isActivePerson(u)})`
/** Whether the person may sign in no longer, or never could, as SQL: what a sign-in is refused by. */
export const mayNotSignIn = (owner: SQL<UserId> | UserId): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${user} WHERE ${user.id} = ${owner} AND ${isActivePerson(user)})`
/**
 * The person who signs in with this address, with what is needed to judge the password: nobody when there is
 * none, or is disabled.
 */
export const personByEmail = (_scope: Scope, emailKey: string, devices: readonly DeviceSecret[]) =>
  statements
    .select({
      id: user.id,
      passwordHash: password.hash,
      mfaEnabled: user.mfaEnabled,
      knownDevice: deviceOf(idByEmail(emailKey), devices).as('known_device'),
    })
    .from(user)
    .leftJoin(password, eq(password.userId, user.id))
    .where(and(eq(user.emailKey, emailKey), isActivePerson(user)))
