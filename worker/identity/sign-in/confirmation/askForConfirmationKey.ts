import { enter } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import { Problem } from '../../../problems'
import type { Settings } from '../../../settings'
import { askForAssertion } from '../../keys/ceremonies/askForAssertion'
import { credentialsOf } from '../../keys/ceremonies/store'

/**
 * Asks the browser of somebody signed in for one of their passkeys or security keys: by a touch where it is a
 * second factor, else with verification of the person. One trip. `browser`: its challenge cookie, if it has
 * one. Refuses with `not-found` (no key), `try-again`.
 */
export async function askForConfirmationKey(
  scope: AccountScope,
  settings: Settings,
  browser: string | undefined,
) {
  const [entered, [credentials]] = await enter(scope, [credentialsOf(scope, scope.me)])
  if (credentials.length === 0) throw new Problem('not-found')
  const { id: owner, mfaEnabled } = entered.facts.user
  const userVerification = mfaEnabled ? 'discouraged' : 'required'
  return askForAssertion(entered, settings, {
    purpose: 'confirmation',
    owner,
    credentials,
    browser,
    userVerification,
  })
}
