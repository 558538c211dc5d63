import crypto from 'node:crypto'
import {
  AuthenticatorEmulator,
  type AuthenticatorParameters,
  PasskeysCredentialsMemoryRepository,
  RpId,
  WebAuthnEmulator,
} from 'nid-webauthn-emulator'
import type { CreationOptions, RequestOptions } from '../../../worker/identity/keys/ceremonies/shapes'
import { origin } from '../world/app'
import type { BrowserLike } from './browser-like'

// The emulator leaves the digest of ES256 and RS256 to OpenSSL's default (SHA-256); workerd's node:crypto has
// none, so it is named here.
const { sign } = crypto
crypto.sign = ((algorithm, data, key) =>
  sign(
    algorithm ?? ((key as crypto.KeyObject).asymmetricKeyType === 'ed25519' ? null : 'sha256'),
    data,
    key,
  )) as typeof sign

/** What an authenticator answered, as a page sends it: tests may bend it. */
export type Made = {
  id: string
  response: { clientDataJSON: string; [field: string]: unknown }
  [field: string]: unknown
}

/**
 * An authenticator of its own, with the client before it: independent of the library that the server uses.
 * Its counter steps by `by`.
 */
export function authenticator(
  given: Partial<AuthenticatorParameters> & { by?: number; verifies?: boolean } = {},
) {
  const { by = 1, verifies = true, ...more } = given
  const credentialsRepository = new PasskeysCredentialsMemoryRepository()
  const emulator = new AuthenticatorEmulator({ credentialsRepository, signCounterIncrement: by, ...more })
  const state = { verifies }
  const answer = () => ({ options: { uv: state.verifies, up: true } })
  emulator.params = {
    ...emulator.params,
    userMakeCredentialInteraction: answer,
    userGetAssertionInteraction: answer,
  }
  // Its JSON is that of WebAuthn L3 section 5.1; `Made` names the fields that tests look into.
  const client = new WebAuthnEmulator(emulator)
  return {
    /** `navigator.credentials.create`, on a page of `from`. */
    create: (options: CreationOptions, from = origin) =>
      client.createJSON(from, options, [from]) as unknown as Made,
    /** `navigator.credentials.get`, on a page of `from`. */
    get: (options: RequestOptions, from = origin) => client.getJSON(from, options, [from]) as unknown as Made,
    /** From now on the counter steps by this. */
    count: (step: number) => {
      emulator.params = { ...emulator.params, signCounterIncrement: step }
    },
    /** From now on its keys sign for this host. */
    moveTo: (host: string) => {
      for (const credential of credentialsRepository.loadCredentials()) {
        const publicKeyCredentialSource = { ...credential.publicKeyCredentialSource, rpId: new RpId(host) }
        credentialsRepository.deleteCredential(credential)
        credentialsRepository.saveCredential({ ...credential, publicKeyCredentialSource })
      }
    },
    /** From now on it verifies its person, or does not. */
    verify: (does: boolean) => {
      state.verifies = does
    },
  }
}
/** The authenticator of a test. */
export type Authenticator = ReturnType<typeof authenticator>

/** What a begin answered. */
export const optionsOf = <O>(answer: { body: never }): O => (answer.body as { options: O }).options

/** Registers a passkey for whoever is signed in here; gives it as the wire shows it. */
export async function registerPasskey(browser: BrowserLike, device: Authenticator, name?: string) {
  const options = optionsOf<CreationOptions>(await browser.post('/api/account/passkeys/challenge'))
  const answer = await browser.post('/api/account/passkeys', {
    response: device.create(options),
    ...(name && { name }),
  })
  return answer.body as {
    id: number
    name: string
    credentialId: string
    isThisDevice: boolean
    isSynced: boolean
    lastUsed: string | null
  }
}
/** Adds a security key for whoever is signed in here; gives the answer. */
export async function addSecurityKey(browser: BrowserLike, device: Authenticator, name = 'my-key') {
  const options = optionsOf<CreationOptions>(
    await browser.post('/api/account/security-keys/challenge', { name }),
  )
  const answer = await browser.post('/api/account/security-keys', { name, response: device.create(options) })
  return answer.body as {
    key: { id: number; name: string; lastUsed: string | null }
    recoveryCodes: string[] | null
  }
}
/** What the page of the sign-in asks the browser for. */
export const signInOptions = async (browser: BrowserLike) =>
  optionsOf<RequestOptions>(await browser.post('/api/auth/passkey/challenge'))
/** Signs in with a passkey; gives the answer. */
export const signInWith = async (browser: BrowserLike, device: Authenticator) =>
  browser.post('/api/auth/passkey', { response: device.get(await signInOptions(browser)) })
