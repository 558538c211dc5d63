import { api } from '../../client/api'
import { forgetEverything, refreshAccount } from '../../session/me'

/**
 * Asks for a change of my address: a link goes to the new one, and the old one stays in force until it is
 * used.
 */
export async function changeEmail(email: string): Promise<void> {
  await api.account['email-address'].$put({ json: { email } })
  await refreshAccount()
}

/** Cancels the change that waits. */
export async function cancelEmailChange(): Promise<void> {
  await api.account['email-address'].change.$delete()
  await refreshAccount()
}

/** Confirms the new address by the link that was sent there. Gives the address in force. */
export async function verifyEmail(secret: string): Promise<string> {
  const { email } = await (await api.auth['verify-email'].$post({ json: { secret } })).json()
  forgetEverything()
  return email
}

/**
 * Puts the old address back by the link that was sent to it. All sessions end. Gives the address in force.
 */
export async function undoEmailChange(secret: string): Promise<string> {
  const { email } = await (await api.auth['undo-email'].$post({ json: { secret } })).json()
  forgetEverything()
  return email
}
