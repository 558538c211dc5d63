import { enter } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import { Problem } from '../../../problems'
import type { Settings } from '../../../settings'
import { askForRegistration } from '../ceremonies/askForRegistration'
import { credentialsOf, personOf } from '../ceremonies/store'

/**
 * Asks the browser of somebody signed in to enroll a security key. One trip. `browser`: its challenge cookie,
 * if it has one.
 */
export async function beginSecurityKey(scope: AccountScope, settings: Settings, browser: string | undefined) {
  const [entered, [[person], credentials]] = await enter(scope, [
    personOf(scope, scope.me),
    credentialsOf(scope, scope.me),
  ])
  if (!person) throw new Problem('not-signed-in')
  return askForRegistration(entered, settings, {
    kind: 'security-key',
    purpose: 'security-key-registration',
    person,
    credentials,
    browser,
  })
}
