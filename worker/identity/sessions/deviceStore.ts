import { eq, lt, type SQL, sql } from 'drizzle-orm'
import type { JobScope, Scope } from '../../access/scope'
import { aliased, from, insertFrom, nameOf } from '../../data/rows'
import { statements } from '../../data/statements'
import { device, user } from '../../data/tables/account'
import type { DeviceSecret } from '../../http/api/session-cookie'
import { days } from '../../kit/duration'
import type { UserId } from '../../kit/id'

type Owner = SQL<UserId> | UserId
const d = aliased(device, 'd')
const u = aliased(user, 'u')

/**
 * By which of its secrets the account of `owner` knows this browser, as SQL: the hash; NULL where nobody has
 * completed a sign-in to it here.
 */
export const deviceOf = (owner: Owner, devices: readonly DeviceSecret[]): SQL<string | null> =>
  sql`(SELECT max(${d.hash}) FROM ${from(d)}
    WHERE ${d.userId} = ${owner} AND ${d.hash} IN ${devices.map(({ hash }) => hash)})`

/** Remembers the browser with the account; of one that is known only the last use changes. */
export const rememberDevice = (scope: Scope, owner: Owner, hash: string) =>
  insertFrom(
    device,
    { userId: u.id, hash, created: scope.now, lastUsed: scope.now },
    sql`FROM ${from(u)} WHERE ${u.id} = ${owner} ON CONFLICT (${nameOf(device.hash)})
      DO UPDATE SET ${nameOf(device.lastUsed)} = excluded.${nameOf(device.lastUsed)}`,
  )

/** Forgets the browsers of an account: after "this wasn't me" none of them is trusted. */
export const forgetDevices = (_scope: Scope, owner: Owner) =>
  statements.delete(device).where(eq(device.userId, owner))

const REMEMBERED = days(365)
/** Forgets browsers that have not signed in for a year. */
export const sweepDevices = (job: JobScope) =>
  statements.delete(device).where(lt(device.lastUsed, job.now - REMEMBERED))
