import { api } from '../../../client/api'
import { forgetEverything } from '../../../session/me'

/** "This wasn't me": puts the account back as it was, and starts its recovery. */
export async function reportNotMe(secret: string): Promise<void> {
  await api.auth['not-me'].$post({ json: { secret } })
  forgetEverything()
}

/** What the recovery by this link will do. */
export const readRecoveryPlan = async (secret: string) =>
  (await api.auth['recovery-plan'].$post({ json: { secret } })).json()
export type RecoveryPlan = Awaited<ReturnType<typeof readRecoveryPlan>>
