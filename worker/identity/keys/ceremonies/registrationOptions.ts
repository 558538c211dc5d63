import { generateRegistrationOptions } from '@simplewebauthn/server'
import type { Settings } from '../../../settings'
import { bytesOf } from './bytesOf'
import { descriptorOf, type Known } from './descriptorOf'
import { fromHex } from './handle'
import { ALGORITHMS, relyingParty } from './relyingParty'
import { CHALLENGE_LASTS } from './rules'
import { type CreationOptions, creationOptions } from './shapes'
import type { RegisteringPerson } from './store'

/**
 * What is to be made, for whom. `credentials`: what the person has; the authenticators that hold them are
 * excluded.
 */
export type RegistrationRequest = {
  readonly kind: 'passkey' | 'security-key'
  readonly challenge: string
  readonly person: Pick<RegisteringPerson, 'email' | 'name' | 'handle'>
  readonly credentials: readonly Known[]
}

const selections = {
  passkey: { authenticatorSelection: { residentKey: 'required', userVerification: 'required' } },
  /** A touch is enough: the password has been given before. So FIDO U2F keys will do. */
  'security-key': {
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'discouraged' },
    preferredAuthenticatorType: 'securityKey',
  },
} as const

/** The options of `navigator.credentials.create`, as JSON. */
export async function registrationOptions(
  settings: Pick<Settings, 'publicUrl' | 'product'>,
  { kind, challenge, person, credentials }: RegistrationRequest,
): Promise<CreationOptions> {
  const { id, name } = relyingParty(settings)
  const { authenticatorSelection, ...selection } = selections[kind]
  const options = await generateRegistrationOptions({
    rpID: id,
    rpName: name,
    userID: fromHex(person.handle),
    userName: person.email,
    userDisplayName: person.name,
    challenge: bytesOf(challenge),
    timeout: CHALLENGE_LASTS,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: credentials.map(descriptorOf),
    authenticatorSelection: { ...authenticatorSelection },
    ...selection,
  })
  return creationOptions.parse(options)
}
