import { api } from '../api'
import { refreshAccount } from '../me'

/** Asks for a link to choose a new password; the answer is the same for every address. */
export async function forgotPassword(email: string): Promise<void> {
  await api.auth['forgot-password'].$post({ json: { email } })
}

/** Chooses a new password by a link. All sessions end. */
export async function resetPassword(secret: string, password: string): Promise<void> {
  await api.auth['reset-password'].$post({ json: { secret, password } })
}

/** Changes my password, and ends my other sessions if so wished. */
export async function changePassword(change: { currentPassword: string; newPassword: string; signOutOthers: boolean }): Promise<void> {
  await api.account.password.$put({ json: change })
  await refreshAccount()
}
