import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import type { OrganizationId, UserId } from '../../kit/id'

type Owner = SQL<UserId> | UserId

const hasTotp = (owner: Owner | SQL) => sql<number>`EXISTS (SELECT 1 FROM totp WHERE user_id = ${owner})`
const hasCredential = (owner: Owner | SQL, kind: 'passkey' | 'security-key') =>
  sql<number>`EXISTS (SELECT 1 FROM webauthn_credential WHERE user_id = ${owner} AND kind = ${kind})`
const hasCode = (owner: Owner | SQL) =>
  sql<number>`EXISTS (SELECT 1 FROM recovery_code WHERE user_id = ${owner} AND used IS NULL)`

/** What a person can prove themselves with besides the password; no row where `owner` names nobody. */
export const heldBy = (_scope: Scope, owner: Owner) =>
  statements
    .select({
      mfaEnabled: sql<number>`${user.mfaEnabled}`.as('mfa_enabled'),
      password: sql<number>`EXISTS (SELECT 1 FROM password WHERE user_id = ${user.id})`.as('has_password'),
      totp: hasTotp(sql`${user.id}`).as('has_totp'),
      securityKey: hasCredential(sql`${user.id}`, 'security-key').as('has_security_key'),
      passkey: hasCredential(sql`${user.id}`, 'passkey').as('has_passkey'),
      recoveryCode: hasCode(sql`${user.id}`).as('has_recovery_code'),
    })
    .from(user)
    .where(sql`${user.id} = ${owner}`)

/**
 * Keeps "two-step verification is on" true to what it means: an authenticator app or a security key is there.
 * Stands after every change to either.
 */
export const refreshMfaEnabled = (_scope: Scope, owner: Owner) =>
  statements.run(
    sql`UPDATE user SET mfa_enabled = (${hasTotp(sql`user.id`)} OR ${hasCredential(sql`user.id`, 'security-key')}) WHERE id = ${owner}`,
  )
/** The person if two-step verification is off by now, as SQL; else null. */
export const withoutMfa = (owner: Owner): SQL<UserId> =>
  sql`(SELECT w.id FROM user w WHERE w.id = ${owner} AND NOT w.mfa_enabled)`
/** The person while it is on, as SQL; else null. */
export const withMfa = (owner: Owner): SQL<UserId> =>
  sql`(SELECT w.id FROM user w WHERE w.id = ${owner} AND w.mfa_enabled)`

/** Whether two-step verification was turned on or off meanwhile, as SQL. */
export const hasOtherSteps = (id: UserId, mfaEnabled: boolean): SQL =>
  sql`EXISTS (SELECT 1 FROM user WHERE id = ${id} AND mfa_enabled <> ${mfaEnabled ? 1 : 0})`

const isLive = (scope: Scope) =>
  sql`p.deleted_time IS NULL AND (p.expires IS NULL OR p.expires > ${scope.now})`
/**
 * Live organizations that require two-step verification of the person: by membership, or by that of one of
 * their live projects.
 */
const requiring = (
  scope: Scope,
  owner: Owner,
) => sql`FROM organization o WHERE o.mfa_required = 1 AND o.deleted_time IS NULL AND o.id IN (
  SELECT om.organization_id FROM organization_member om WHERE om.user_id = ${owner}
  UNION SELECT p.organization_id FROM project_member pm JOIN project p ON p.id = pm.project_id
    WHERE pm.user_id = ${owner} AND (pm.expires IS NULL OR pm.expires > ${scope.now}) AND ${isLive(scope)})`

/** The organizations that require two-step verification of the person. */
export const requiringOrganizations = (scope: Scope, owner: Owner) =>
  statements.all<{ id: OrganizationId; name: string }>(
    sql`SELECT o.id, o.name ${requiring(scope, owner)} ORDER BY o.name, o.id`,
  )
/**
 * Whether somebody requires it of a person who has it off, as SQL: what the last method's removal is refused
 * by.
 */
export const isMissed = (scope: Scope, owner: Owner): SQL =>
  sql`(${withoutMfa(owner)} IS NOT NULL AND EXISTS (SELECT 1 ${requiring(scope, owner)}))`
