import { revalidate } from '@solidjs/router'
import type { GivenStep } from '../../../worker/identity/factors/shapes'
import { api } from '../../client/api'
import { problemOf } from '../../problems/problem'
import { readFactors } from '../../session/factors'
import { forgetEverything } from '../../session/me'
import { signalUnknownPasskey } from '../../session/signals'
import { askForCredential } from '../../session/webauthn'

/** Signs in by password; the answer says whether a second step follows. */
export async function signIn(email: string, password: string) {
  const state = await (await api.auth['sign-in'].$post({ json: { email, password } })).json()
  forgetEverything()
  return state
}

/**
 * Signs in by a passkey: the browser asks for one, or with `isAutofill` waits until one is chosen where the
 * address is typed.
 */
export async function signInByPasskey({ isAutofill = false } = {}): Promise<void> {
  const { options } = await (await api.auth.passkey.challenge.$post()).json()
  const response = await askForCredential(options, { isAutofill })
  await api.auth.passkey.$post({ json: { response } }).catch(async (thrown) => {
    if (problemOf(thrown).code === 'passkey-unknown') await signalUnknownPasskey(options.rpId, response.id)
    throw thrown
  })
  forgetEverything()
}

/** Completes a sign-in by a code of the authenticator app, or by a recovery code. */
export async function stepByCode(way: 'totp' | 'recovery-code', code: string): Promise<void> {
  await api.auth['second-step'][way].$post({ json: { code } })
  forgetEverything()
}

/** Completes a sign-in by a passkey or security key. */
export async function stepByKey(): Promise<void> {
  const { options } = await (await api.auth['second-step'].challenge.$post()).json()
  await api.auth['second-step'].webauthn.$post({ json: { response: await askForCredential(options) } })
  forgetEverything()
}

/** Ends this session. */
export async function signOut(): Promise<void> {
  await api.auth['sign-out'].$post()
  forgetEverything()
}

/** Proves by password that it is still the same person, for 15 minutes. */
export async function confirmByPassword(password: string): Promise<void> {
  await api.account.confirm.$post({ json: { password } })
}

/** The same by a code. The session is of two factors from then on, so other ways are open. */
export async function confirmByCode(way: Exclude<GivenStep['way'], 'webauthn'>, code: string): Promise<void> {
  await api.account.confirm[way].$post({ json: { code } })
  void revalidate(readFactors.key)
}

/** The same by a passkey or security key. */
export async function confirmByKey(): Promise<void> {
  const { options } = await (await api.account.confirm.challenge.$post()).json()
  await api.account.confirm.webauthn.$post({ json: { response: await askForCredential(options) } })
  void revalidate(readFactors.key)
}
