import { verifyRegistrationResponse } from '@simplewebauthn/server'
import { base64url } from '../../../kit/base64url'
import type { Settings } from '../../../settings'
import { isSoundAttestation } from './isSoundAttestation'
import { isSoundKey } from './isSoundKey'
import { ALGORITHMS, relyingParty } from './relyingParty'
import type { RegistrationResponse } from './shapes'

/** An answer, and the challenge that it must hold. */
export type ClaimedRegistration = {
  readonly response: RegistrationResponse
  readonly challenge: string
  readonly requireUserVerification: boolean
}
/** What an authenticator has made, as it is kept. */
export type NewCredential = {
  readonly credentialId: string
  readonly publicKey: string
  readonly counter: number
  readonly transports: string
  readonly aaguid: string
  readonly isMultiDevice: boolean
  readonly isSynced: boolean
}

const MOST_ID_CHARACTERS = 1364 // 1023 bytes, step 25
/**
 * Whether the answer is a new credential for this challenge, made on a page of ours (WebAuthn L3 7.1); null
 * when it is not. Any attestation that holds will do, and any real key of ours.
 */
export async function verifyRegistration(
  settings: Pick<Settings, 'publicUrl' | 'product'>,
  { response, challenge, requireUserVerification }: ClaimedRegistration,
): Promise<NewCredential | null> {
  const { id, origin } = relyingParty(settings)
  try {
    const { verified, registrationInfo: info } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      supportedAlgorithmIDs: ALGORITHMS,
      requireUserVerification,
    })
    if (!verified || info.credential.id.length > MOST_ID_CHARACTERS) return null
    const { credential, aaguid, credentialDeviceType, credentialBackedUp } = info
    if (!isSoundAttestation(info.attestationObject, credential.publicKey)) return null
    if (!(await isSoundKey(credential.publicKey))) return null
    return {
      credentialId: credential.id,
      publicKey: base64url(credential.publicKey),
      counter: credential.counter,
      transports: (response.response.transports ?? []).join(','),
      aaguid,
      isMultiDevice: credentialDeviceType === 'multiDevice',
      isSynced: credentialBackedUp,
    }
  } catch {
    // The library says each "no" by throwing.
    return null
  }
}
