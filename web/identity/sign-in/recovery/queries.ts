import { api } from '../../../client/api'
import { forgetEverything } from '../../../session/me'

/** "This wasn't me": ends all sessions of the account and starts its recovery. */
export async function reportNotMe(secret: string): Promise<void> {
  await api.auth['not-me'].$post({ json: { secret } })
  forgetEverything()
}
