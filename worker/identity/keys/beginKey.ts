import { enter } from '../../access/enter'
import type { AccountScope } from '../../access/scope'
import { Problem } from '../../problems'
import type { Settings } from '../../settings'
import { askForRegistration } from './ceremonies/askForRegistration'
import { credentialsOf, personOf } from './ceremonies/store'
import { type KeyKind, keyKinds } from './kinds.table'

/**
 * Asks the browser of somebody signed in to make a passkey or to enroll a security key. One trip. `browser`:
 * its challenge cookie, if it has one. Refuses with `try-again`.
 */
export async function beginKey(
  scope: AccountScope,
  settings: Settings,
  { kind, browser }: { readonly kind: KeyKind; readonly browser: string | undefined },
) {
  const [entered, [[person], credentials]] = await enter(scope, [
    personOf(scope, scope.me),
    credentialsOf(scope, scope.me),
  ])
  if (!person) throw new Problem('not-signed-in')
  const { purpose } = keyKinds[kind]
  return askForRegistration(entered, settings, { kind, purpose, person, credentials, browser })
}
