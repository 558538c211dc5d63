import { api } from '../api'
import { forgetEverything } from '../me'

/** Signs in by password; the answer says whether a second step follows. */
export async function signIn(email: string, password: string) {
  const state = await (await api.auth['sign-in'].$post({ json: { email, password } })).json()
  forgetEverything()
  return state
}

/** Ends this session. */
export async function signOut(): Promise<void> {
  await api.auth['sign-out'].$post()
  forgetEverything()
}

/** Proves that it is still the same person, for 15 minutes. */
export async function confirmIdentity(password: string): Promise<void> {
  await api.account.confirm.$post({ json: { password } })
}
