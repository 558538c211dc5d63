import { read } from '../../access/enter'
import type { AnyoneScope } from '../../access/scope'
import { sha256 } from '../../kit/hash'
import { Problem } from '../../problems'
import type { Settings } from '../../settings'
import { askForAssertion } from '../keys/ceremonies/askForAssertion'
import { credentialsOf } from '../keys/ceremonies/store'
import { linkProblem } from '../links/rules'
import { linkBySecret, ownerOfOpenLink } from '../links/store'

/**
 * Asks the browser that holds a reset link to touch a passkey or security key of its person. One trip.
 * Refuses with `link-*`, `not-found` (no key), `try-again`.
 */
export async function askForResetKey(
  scope: AnyoneScope,
  settings: Settings,
  secret: string,
  browser: string | undefined,
) {
  const secretHash = await sha256(secret)
  const owner = ownerOfOpenLink(scope, secretHash, 'reset-password')
  const [[link], credentials] = await read(scope, [
    linkBySecret(scope, secretHash),
    credentialsOf(scope, owner),
  ])
  const problem = link?.purpose === 'reset-password' ? linkProblem(link, scope.now) : 'link-not-valid'
  if (problem || !link) throw new Problem(problem ?? 'link-not-valid')
  if (credentials.length === 0) throw new Problem('not-found')
  return askForAssertion(scope, settings, {
    purpose: 'password-reset',
    owner: link.userId,
    credentials,
    browser,
  })
}
