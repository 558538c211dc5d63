import { and, eq, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { JobScope, Scope } from '../../access/scope'
import { statements } from '../../data/statements'
import { device, password, user } from '../../data/tables/account'
import { days } from '../../kit/duration'
import type { UserId } from '../../kit/id'

/** Whether this browser has completed a sign-in to the account with this address, as SQL. */
export const isKnownDevice = (emailKey: string, deviceHash: string | null): SQL => sql`EXISTS (
  SELECT 1 FROM device d JOIN user k ON k.id = d.user_id WHERE k.email_key = ${emailKey} AND d.hash = ${deviceHash})`

/** The person with this address, as SQL. */
export const idByEmail = (emailKey: string): SQL<UserId> =>
  sql`(SELECT id FROM user WHERE email_key = ${emailKey})`
/** Whether this browser has completed a sign-in to the account of `owner`, as SQL. */
export const isDeviceOf = (owner: SQL<UserId> | UserId, deviceHash: string | null): SQL =>
  sql`EXISTS (SELECT 1 FROM device d WHERE d.user_id = ${owner} AND d.hash = ${deviceHash})`
/**
 * Whether the person has another password by now than the one of this hash, or none, or is disabled, as SQL.
 */
export const isNoLonger = (
  id: UserId,
  passwordHash: string,
): SQL => sql`NOT EXISTS (SELECT 1 FROM password p JOIN user u ON u.id = p.user_id
  WHERE u.id = ${id} AND p.hash = ${passwordHash} AND NOT u.is_disabled)`
/** Whether two-step verification was turned on or off meanwhile, as SQL. */
export const hasOtherSteps = (id: UserId, mfaEnabled: boolean): SQL =>
  sql`EXISTS (SELECT 1 FROM user WHERE id = ${id} AND mfa_enabled <> ${mfaEnabled ? 1 : 0})`

/**
 * The person who signs in with this address, with what is needed to judge the password: nobody when there is
 * none, or is disabled.
 */
export const personByEmail = (_scope: Scope, emailKey: string, deviceHash: string | null) =>
  statements
    .select({
      id: user.id,
      passwordHash: password.hash,
      mfaEnabled: user.mfaEnabled,
      isKnownDevice: sql<number>`${isKnownDevice(emailKey, deviceHash)}`.as('is_known_device'),
    })
    .from(user)
    .leftJoin(password, eq(password.userId, user.id))
    .where(and(eq(user.emailKey, emailKey), eq(user.isDisabled, false), isNull(user.deletedTime)))

/** Remembers the browser with the account; one that is known is only seen again. */
export const rememberDevice = (scope: Scope, owner: SQL<UserId> | UserId, hash: string) =>
  statements.run(sql`INSERT INTO device (user_id, hash, created, last_used) SELECT u.id, ${hash}, ${scope.now}, ${scope.now} FROM user u WHERE u.id = ${owner}
    ON CONFLICT (user_id, hash) DO UPDATE SET last_used = excluded.last_used`)

/** Forgets the browsers of an account: after "this wasn't me" none of them is trusted. */
export const forgetDevices = (_scope: Scope, owner: SQL<UserId> | UserId) =>
  statements.delete(device).where(eq(device.userId, owner))

const REMEMBERED = days(365)
/** Forgets browsers that have not signed in for a year. */
export const sweepDevices = (job: JobScope) =>
  statements.delete(device).where(lt(device.lastUsed, job.now - REMEMBERED))
