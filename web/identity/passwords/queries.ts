import { revalidate } from '@solidjs/router'
import type { GivenStep } from '../../../worker/identity/factors/shapes'
import { api } from '../../client/api'
import { refreshLog } from '../../session/log'
import { refreshAccount } from '../../session/me'
import { readTokens } from '../../session/tokens'
import { askForCredential } from '../../session/webauthn'

/** Asks for a link to choose a new password; the answer is the same for every address. */
export async function forgotPassword(email: string): Promise<void> {
  await api.auth['forgot-password'].$post({ json: { email } })
}

/** A new password by a link, and whether access tokens work on. */
export type PasswordReset = {
  readonly secret: string
  readonly password: string
  readonly keepTokens: boolean
}
/** Chooses a new password by a link, with a second step where one is on. All sessions end. */
export async function resetPassword(reset: PasswordReset, secondStep?: GivenStep): Promise<void> {
  await api.auth['reset-password'].$post({ json: { ...reset, ...(secondStep && { secondStep }) } })
}

/** The second step of a reset by a passkey or security key, as the browser gives it. */
export async function keyForReset(secret: string): Promise<GivenStep> {
  const { options } = await (await api.auth['reset-password'].challenge.$post({ json: { secret } })).json()
  return { way: 'webauthn', response: await askForCredential(options) }
}

/** Changes my password, or sets the first, and ends my other sessions and tokens if so wished. */
export async function changePassword(
  json: Parameters<typeof api.account.password.$put>[0]['json'],
): Promise<void> {
  await api.account.password.$put({ json })
  void refreshLog()
  void revalidate(readTokens.key)
  await refreshAccount()
}
