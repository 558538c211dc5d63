import { commit, nothingChanged, refuse } from '../../access/commit'
import { read } from '../../access/enter'
import type { AnyoneScope } from '../../access/scope'
import type { BrowserCookies } from '../../http/api/session-cookie'
import { sha256 } from '../../kit/hash'
import { Problem } from '../../problems'
import { logEvent } from '../../record/security-log/store'
import type { Settings } from '../../settings'
import { linkProblem } from '../links/rules'
import { linkBySecret, spendLink } from '../links/store'
import { choosePassword } from '../passwords/choosePassword'
import { insertPassword } from '../passwords/store'
import { completeSignIn, type SignInCookies } from '../sessions/completeSignIn'
import * as store from './store'

/** What the activation form brings. */
export type Activation = BrowserCookies & {
  readonly secret: string
  readonly name: string
  readonly password: string
}

/**
 * Activates an account by its mailed link, with a name and a password, and signs in. Two trips. Refuses with
 * `link-*`, `invalid-input` (password).
 */
export async function activate(
  scope: AnyoneScope,
  settings: Settings,
  { secret, name, password, devices, session }: Activation,
): Promise<SignInCookies> {
  const secretHash = await sha256(secret)
  const [[link]] = await read(scope, [linkBySecret(scope, secretHash)])
  const problem = link?.purpose === 'activate' ? linkProblem(link, scope.now) : 'link-not-valid'
  if (problem || !link) throw new Problem(problem ?? 'link-not-valid')
  const passwordHash = await choosePassword(settings, password, { name, email: link.email })
  const { statements, cookies } = await completeSignIn(scope, {
    owner: link.userId,
    strength: 1,
    devices,
    knownDevice: null,
    session,
    lasts: settings.session,
  })
  await commit(scope, [
    ...spendLink(scope, secretHash, 'activate'),
    store.activatePerson(scope, link.userId, name),
    refuse('link-used', nothingChanged),
    insertPassword(scope, link.userId, passwordHash),
    logEvent(scope, link.userId, 'account.activated'),
    ...statements,
  ])
  return cookies
}
