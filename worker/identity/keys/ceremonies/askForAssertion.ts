import type { Scope } from '../../../access/scope'
import type { UserId } from '../../../kit/id'
import type { Settings } from '../../../settings'
import { assertionOptions } from './assertionOptions'
import type { Known } from './descriptorOf'
import { issueChallenge } from './issueChallenge'
import type { ChallengePurpose } from './rules'

/**
 * Who is asked for what. `browser`: its challenge cookie, if it has one; `credentials`: any one of these may
 * answer, by a touch unless verification is required.
 */
export type Asking = {
  readonly purpose: ChallengePurpose
  readonly owner: UserId
  readonly credentials: readonly Known[]
  readonly browser: string | undefined
  readonly userVerification?: 'required' | 'discouraged'
}

/**
 * Asks somebody who is known already to touch one of their passkeys or security keys. Never touches D1. Gives
 * the options for the page, and the value of the challenge cookie. Refuses with `try-again`.
 */
export async function askForAssertion(scope: Scope, settings: Settings, asking: Asking) {
  const { purpose, owner, credentials, browser: known, userVerification = 'discouraged' } = asking
  const { challenge, browser } = await issueChallenge(scope, settings, {
    purpose,
    userId: owner,
    browser: known,
  })
  return { browser, options: await assertionOptions(settings, { challenge, credentials, userVerification }) }
}
