import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { Settings } from '../../../settings'
import { bytesOf } from './bytesOf'
import { handleOnWire } from './handle'
import { isSoundKey } from './isSoundKey'
import { relyingParty } from './relyingParty'
import type { AssertionResponse } from './shapes'
import type { CredentialRow } from './store'

/** An answer, the challenge that it must have signed, and the credential that must have signed it. */
export type ClaimedAssertion = {
  readonly response: AssertionResponse
  readonly challenge: string
  readonly credential: CredentialRow
  readonly requireUserVerification: boolean
}
/** What a true answer tells: for `useCredential`. */
export type Assertion = {
  readonly newCounter: number
  readonly isSynced: boolean
  readonly userVerified: boolean
  readonly hasGoneBack: boolean
}

/**
 * Whether the answer is the credential's own, to this challenge, from a page of ours (WebAuthn L3 7.2); null
 * when it is not. Takes no step back of the counter for a "no": that is told instead (step 22 leaves it to
 * us).
 */
export async function verifyAssertion(
  settings: Pick<Settings, 'publicUrl' | 'product'>,
  { response, challenge, credential, requireUserVerification }: ClaimedAssertion,
): Promise<Assertion | null> {
  const { id, origin } = relyingParty(settings)
  const publicKey = bytesOf(credential.publicKey)
  const { userHandle } = response.response
  // Step 6: whose it is, the credential has told already; the answer may not say otherwise.
  if (userHandle !== undefined && userHandle !== handleOnWire(credential.handle)) return null
  // A key from before registration looked at keys may be none.
  if (!(await isSoundKey(publicKey))) return null
  try {
    const { verified, authenticationInfo: info } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      // A counter of 0 asks the library for no opinion on it.
      credential: { id: credential.credentialId, publicKey, counter: 0 },
      requireUserVerification,
    })
    // Step 18: whether it may be backed up is fixed at registration.
    if (!verified || (info.credentialDeviceType === 'multiDevice') !== credential.isMultiDevice) return null
    const hasGoneBack =
      info.newCounter <= credential.counter && (info.newCounter > 0 || credential.counter > 0)
    return {
      newCounter: info.newCounter,
      isSynced: info.credentialBackedUp,
      userVerified: info.userVerified,
      hasGoneBack,
    }
  } catch {
    // The library says each "no" by throwing.
    return null
  }
}
