import { read } from '../../../access/enter'
import type { AnyoneScope } from '../../../access/scope'
import { sha256 } from '../../../kit/hash'
import { Problem } from '../../../problems'
import type { Settings } from '../../../settings'
import { askForAssertion } from '../../keys/ceremonies/askForAssertion'
import { credentialsOf } from '../../keys/ceremonies/store'
import type { StepCookies } from './passSecondStep'
import { ownerOfPending, pendingOf } from './store'

/**
 * Asks the browser that owes a second step to touch one of its person's passkeys or security keys. One trip.
 * Refuses with `second-step-expired`, `not-found` (no key), `try-again`.
 */
export async function askForSecondStepKey(
  scope: AnyoneScope,
  settings: Settings,
  { pending, browser }: Pick<StepCookies, 'pending' | 'browser'>,
) {
  const hash = pending === undefined ? null : await sha256(pending)
  const [[person], credentials] = await read(scope, [
    pendingOf(scope, hash, []),
    credentialsOf(scope, ownerOfPending(scope, hash)),
  ])
  if (!person) throw new Problem('second-step-expired')
  if (credentials.length === 0) throw new Problem('not-found')
  return askForAssertion(scope, settings, {
    purpose: 'second-step',
    owner: person.userId,
    credentials,
    browser,
  })
}
