import type { ProfileChange } from '../../../worker/identity/accounts/shapes'
import { api } from '../../client/api'
import { forgetEverything, showAccount } from '../../session/me'
import { makeCredential } from '../../session/webauthn'

/** Changes what is given of my profile. */
export async function changeProfile(change: ProfileChange): Promise<void> {
  await showAccount(await (await api.account.$patch({ json: change })).json())
}

/** Asks for an account; the answer is the same whether the address is known or not. */
export async function signUp(email: string, name: string): Promise<void> {
  await api.auth['sign-up'].$post({ json: { email, name } })
}

/** Makes the first account with the link that the operator has. */
export async function setUp(given: {
  secret: string
  email: string
  name: string
  password: string
}): Promise<void> {
  await api.auth['set-up'].$post({ json: given })
  forgetEverything()
}

/** Makes an account that was asked for, or that somebody was invited to, one's own. */
export async function activate(given: { secret: string; name: string; password: string }): Promise<void> {
  await api.auth.activate.$post({ json: given })
  forgetEverything()
}

/** The same with a passkey instead of a password: the browser makes it. */
export async function activateByPasskey(given: { secret: string; name: string }): Promise<void> {
  const { options } = await (await api.auth.activate.challenge.$post({ json: given })).json()
  await api.auth.activate.passkey.$post({ json: { ...given, response: await makeCredential(options) } })
  forgetEverything()
}
