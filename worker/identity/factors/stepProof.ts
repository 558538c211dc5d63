import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import type { DeviceSecret } from '../../http/api/session-cookie'
import type { UserId } from '../../kit/id'
import type { Settings } from '../../settings'
import type { AttemptSubject } from '../failures/attempt'
import type { ChallengePurpose } from '../keys/ceremonies/rules'
import { deviceOf } from '../sessions/deviceStore'
import type { Proof } from '../two-step/proof'
import { codeProof } from '../two-step/recovery-codes/codeProof'
import { totpProof } from '../two-step/totp/totpProof'
import { keyProof } from './keyProof'
import type { GivenStep } from './shapes'

/** Where a second factor is asked for: of whom, how attempts are counted, and the cookies of the browser. */
export type StepPolicy = {
  readonly owner: SQL<UserId>
  readonly counted: AttemptSubject
  readonly purpose: ChallengePurpose
  readonly browser: string | undefined
  readonly devices: readonly DeviceSecret[]
}

/**
 * Proof by whichever second factor was given. Refuses with `wrong-code` and `too-many-attempts`, or with
 * `challenge-*` and `passkey-*`.
 */
export function stepProof(
  scope: Scope,
  settings: Settings,
  given: GivenStep,
  door: StepPolicy,
): Promise<Proof> | Proof {
  const { owner, counted } = door
  switch (given.way) {
    case 'totp':
      return totpProof(scope, settings.key, { code: given.code, owner, counted })
    case 'recovery-code':
      return codeProof(scope, settings.key, { code: given.code, owner, counted })
    case 'webauthn':
      return keyProof(scope, settings, { ...door, response: given.response })
  }
}

/** Counts attempts of a person whom only the database knows; their known device apart. */
export const countedByAccount = (owner: SQL<UserId>, devices: readonly DeviceSecret[]): AttemptSubject => ({
  by: 'account',
  id: owner,
  knownDevice: deviceOf(owner, devices),
})
/** Counts attempts of whoever is signed in, by that session. */
export const countedBySession = (session: SQL<number>): AttemptSubject => ({
  by: 'session',
  id: session,
  knownDevice: sql`NULL`,
})
