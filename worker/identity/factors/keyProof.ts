import type { SQL } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import type { DeviceSecret } from '../../http/api/session-cookie'
import type { UserId } from '../../kit/id'
import { Problem } from '../../problems'
import type { Settings } from '../../settings'
import { findChallenge } from '../keys/ceremonies/findChallenge'
import type { ChallengePurpose } from '../keys/ceremonies/rules'
import type { AssertionResponse } from '../keys/ceremonies/shapes'
import { registeredCredential, spendChallenge } from '../keys/ceremonies/store'
import { useCredential } from '../keys/ceremonies/useCredential'
import { verifyAssertion } from '../keys/ceremonies/verifyAssertion'
import { deviceOf } from '../sessions/deviceStore'
import { type Proof, proof } from '../two-step/proof'
import { heldBy } from '../two-step/store'

/**
 * An answer of a passkey or security key, whose it must be (as SQL), what it is to open, and the cookies of
 * the browser.
 */
export type GivenKey = {
  readonly response: AssertionResponse
  readonly owner: SQL<UserId>
  readonly purpose: ChallengePurpose
  readonly browser: string | undefined
  readonly devices: readonly DeviceSecret[]
}

/**
 * Proof by one of the owner's passkeys or security keys. With two-step verification on it is the second of
 * two factors: a touch is enough. Where it stands for both, it must verify its person. Signatures cannot be
 * guessed, so attempts are not counted. The challenge is looked for only once the caller has passed. Refuses
 * with `challenge-*`, `passkey-refused`, `passkey-unknown`.
 */
export function keyProof(
  scope: Scope,
  settings: Settings,
  { response, owner, purpose, browser, devices }: GivenKey,
): Proof {
  return proof(
    [registeredCredential(scope, owner, response.id), heldBy(scope, owner)],
    async ([[credential], [held]]) => {
      const { challenge, ...spent } = await findChallenge(scope, settings, { purpose, browser, response })
      // Not "unknown": another account may have it, and at that word the browser would make its password
      // manager forget it.
      if (!credential || credential.userId !== spent.userId) throw new Problem('passkey-refused')
      const assertion = await verifyAssertion(settings, {
        response,
        challenge,
        credential,
        requireUserVerification: !held?.mfaEnabled,
      })
      if (!assertion) throw new Problem('passkey-refused')
      return {
        spend: [
          spendChallenge(scope, spent),
          ...(await useCredential(scope, settings, {
            credential,
            assertion,
            deviceHash: deviceOf(owner, devices),
          })),
        ],
        forgive: [],
      }
    },
  )
}
