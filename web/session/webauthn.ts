import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import type { AssertionResponse, RegistrationResponse } from '../../worker/identity/keys/ceremonies/shapes'
import { ApiProblem } from '../problems/problem'
import type { ProofMethod } from './proof/proofMethod'

/**
 * What came as JSON, as the client's types have it: they cannot say that a field which may be absent is never
 * undefined.
 */
type Parsed<T> = T extends readonly (infer One)[]
  ? Parsed<One>[]
  : T extends object
    ? { [Key in keyof T]: undefined extends T[Key] ? Parsed<T[Key]> | undefined : Parsed<T[Key]> }
    : T
type Creation = PublicKeyCredentialCreationOptionsJSON
type Request = PublicKeyCredentialRequestOptionsJSON

/** WebAuthn is fetched when it is first used. */
const load = () => import('@simplewebauthn/browser')

/** Whether this browser knows passkeys and security keys at all (it knows none over plain http). */
export const hasWebAuthn = (): boolean => typeof PublicKeyCredential === 'function'

/** Of these ways those that this browser can go. */
export const passable = (ways: readonly ProofMethod[]): readonly ProofMethod[] =>
  hasWebAuthn() ? ways : ways.filter((way) => way !== 'passkey' && way !== 'security-key')

/**
 * What the browser says (WebAuthn L3 5.1.3 and 5.1.4) -> what it means to us. A prompt that was closed or ran
 * out is no error.
 */
const meanings: Readonly<Record<string, string>> = {
  NotAllowedError: 'prompt-closed',
  AbortError: 'prompt-closed',
  InvalidStateError: 'already-registered',
  ConstraintError: 'authenticator-unfit',
  NotSupportedError: 'authenticator-unfit',
  SecurityError: 'wrong-place',
}
const meaningOf = (thrown: unknown): ApiProblem =>
  new ApiProblem((thrown instanceof Error && meanings[thrown.name]) || 'authenticator-failed')

/**
 * Has the browser make a passkey or a security key's credential. Refuses with `prompt-closed`,
 * `already-registered`, `authenticator-*`, `wrong-place`.
 */
export async function makeCredential(options: Parsed<Creation>): Promise<RegistrationResponse> {
  const { startRegistration } = await load()
  const optionsJSON = options as Creation // JSON holds no undefined
  const { id, rawId, type, response } = await startRegistration({ optionsJSON }).catch((thrown) => {
    throw meaningOf(thrown)
  })
  const { clientDataJSON, attestationObject, transports } = response
  return {
    id,
    rawId,
    type,
    response: { clientDataJSON, attestationObject, ...(transports && { transports }) },
    clientExtensionResults: {},
  }
}

/**
 * Has the browser ask for a passkey or security key, or with `isAutofill` offer passkeys where an address is
 * typed and wait for one to be chosen. Each call ends the one before. Refuses as `makeCredential` does.
 */
export async function askForCredential(
  options: Parsed<Request>,
  { isAutofill = false } = {},
): Promise<AssertionResponse> {
  const { startAuthentication } = await load()
  const optionsJSON = options as Request // JSON holds no undefined
  const { id, rawId, type, response } = await startAuthentication({
    optionsJSON,
    useBrowserAutofill: isAutofill,
  }).catch((thrown) => {
    throw meaningOf(thrown)
  })
  const { clientDataJSON, authenticatorData, signature, userHandle } = response
  return {
    id,
    rawId,
    type,
    response: { clientDataJSON, authenticatorData, signature, ...(userHandle && { userHandle }) },
    clientExtensionResults: {},
  }
}

/** Takes back what the browser was asked and has not answered. */
export const stopAsking = async (): Promise<void> => (await load()).WebAuthnAbortService.cancelCeremony()

/** Whether passkeys can be offered where an address is typed. */
export const canAutofill = async (): Promise<boolean> =>
  hasWebAuthn() && (await load()).browserSupportsWebAuthnAutofill()
