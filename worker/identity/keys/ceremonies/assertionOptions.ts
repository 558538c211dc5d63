import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { Settings } from '../../../settings'
import { bytesOf } from './bytesOf'
import { descriptorOf, type Known } from './descriptorOf'
import { relyingParty } from './relyingParty'
import { CHALLENGE_LASTS } from './rules'
import { type RequestOptions, requestOptions } from './shapes'

/**
 * What the browser is to ask for. `credentials`: one of these; none: whichever passkey the person chooses.
 */
export type AssertionRequest = {
  readonly challenge: string
  readonly userVerification: 'required' | 'discouraged'
  readonly credentials: readonly Known[]
}

/** The options of `navigator.credentials.get`, as JSON. */
export async function assertionOptions(
  settings: Pick<Settings, 'publicUrl' | 'product'>,
  { challenge, userVerification, credentials }: AssertionRequest,
): Promise<RequestOptions> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(settings).id,
    challenge: bytesOf(challenge),
    timeout: CHALLENGE_LASTS,
    userVerification,
    allowCredentials: credentials.map(descriptorOf),
  })
  return requestOptions.parse(options)
}
