import { api } from '../../../client/api'

/** Keeps two-step verification: the reset that a mail has announced is not done. */
export async function cancelMfaReset(secret: string): Promise<void> {
  await api.auth['cancel-mfa-reset'].$post({ json: { secret } })
}
