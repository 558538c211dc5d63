import { eq, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import { isLiveOrganization, isLiveProject, isLiveSeat } from '../../data/live'
import { aliased, from, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { password, user } from '../../data/tables/account'
import { pendingSignIn, recoveryCode, totp } from '../../data/tables/factors'
import { organizationMember, projectMember } from '../../data/tables/members'
import { organization, project } from '../../data/tables/units'
import { webauthnCredential as credential } from '../../data/tables/webauthn'
import type { UserId } from '../../kit/id'

type Owner = SQL<UserId> | UserId
const [w, o, om] = [aliased(user, 'w'), aliased(organization, 'o'), aliased(organizationMember, 'om')]
const [p, pm] = [aliased(project, 'p'), aliased(projectMember, 'pm')]

const hasPassword = (owner: Owner) =>
  sql<0 | 1>`EXISTS (SELECT 1 FROM ${password} WHERE ${password.userId} = ${owner})`
const hasTotp = (owner: Owner) => sql<0 | 1>`EXISTS (SELECT 1 FROM ${totp} WHERE ${totp.userId} = ${owner})`
const hasCredential = (owner: Owner, kind: 'passkey' | 'security-key') =>
  sql<0 | 1>`EXISTS (SELECT 1 FROM ${credential} WHERE ${credential.userId} = ${owner}
      AND ${credential.kind} = ${kind})`
const hasCode = (owner: Owner) =>
  sql<0 | 1>`EXISTS (SELECT 1 FROM ${recoveryCode} WHERE ${recoveryCode.userId} = ${owner}
      AND ${recoveryCode.used} IS NULL)`

const thisPerson = sql<UserId>`${user.id}`
const held = {
  mfaEnabled: user.mfaEnabled,
  password: hasPassword(thisPerson),
  totp: hasTotp(thisPerson),
  securityKey: hasCredential(thisPerson, 'security-key'),
  passkey: hasCredential(thisPerson, 'passkey'),
  recoveryCode: hasCode(thisPerson),
}
/** What a person can prove themselves with besides the password; no row where `owner` names nobody. */
export const heldBy = (_scope: Scope, owner: Owner) =>
  selectRows(held, sql`FROM ${user} WHERE ${user.id} = ${owner}`)

/**
 * Keeps "two-step verification is on" true to what it means: an authenticator app or a security key is there.
 * Stands after every change to either.
 */
export const refreshMfaEnabled = (_scope: Scope, owner: Owner) =>
  statements
    .update(user)
    .set({ mfaEnabled: sql`(${hasTotp(thisPerson)} OR ${hasCredential(thisPerson, 'security-key')})` })
    .where(eq(user.id, owner))
/** Ends the sign-ins of a person whose second step is due. */
export const endPendingSignIns = (_scope: Scope, owner: Owner) =>
  statements.delete(pendingSignIn).where(eq(pendingSignIn.userId, owner))

/** The person if two-step verification is off by now, as SQL; else null. */
export const withoutMfa = (owner: Owner): SQL<UserId> =>
  sql`(SELECT ${w.id} FROM ${from(w)} WHERE ${w.id} = ${owner} AND NOT ${w.mfaEnabled})`
/** The person while it is on, as SQL; else null. */
export const withMfa = (owner: Owner): SQL<UserId> =>
  sql`(SELECT ${w.id} FROM ${from(w)} WHERE ${w.id} = ${owner} AND ${w.mfaEnabled})`

/** Whether two-step verification was turned on or off meanwhile, as SQL. */
export const hasOtherSteps = (id: UserId, mfaEnabled: boolean): SQL =>
  sql`EXISTS (SELECT 1 FROM ${from(w)} WHERE ${w.id} = ${id} AND ${w.mfaEnabled} <> ${mfaEnabled ? 1 : 0})`

/**
 * Live organizations that require two-step verification of the person: by membership, or by that of one of
 * their live projects.
 */
const requiring = ({ now }: Scope, owner: Owner) => sql`FROM ${from(o)}
  WHERE ${o.mfaRequired} = 1 AND ${isLiveOrganization(o)} AND ${o.id} IN (
    SELECT ${om.unitId} FROM ${from(om)} WHERE ${om.userId} = ${owner}
    UNION SELECT ${p.organizationId} FROM ${from(pm)} JOIN ${from(p)} ON ${p.id} = ${pm.unitId}
      WHERE ${pm.userId} = ${owner} AND ${isLiveSeat(pm, now)} AND ${isLiveProject(p, now)})`

/** The organizations that require two-step verification of the person. */
export const requiringOrganizations = (scope: Scope, owner: Owner) =>
  selectRows({ id: o.id, name: o.name }, sql`${requiring(scope, owner)} ORDER BY ${o.name}, ${o.id}`)
/**
 * Whether somebody requires it of a person who has it off, as SQL: what the last method's removal is refused
 * by.
 */
export const isMissed = (scope: Scope, owner: Owner): SQL =>
  sql`(${withoutMfa(owner)} IS NOT NULL AND EXISTS (SELECT 1 ${requiring(scope, owner)}))`
