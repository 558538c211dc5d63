import { commit, refuse } from '../../access/commit'
import type { AnyoneScope } from '../../access/scope'
import type { BrowserCookies } from '../../http/api/session-cookie'
import { choosePassword } from '../../identity/passwords/choosePassword'
import { insertPassword } from '../../identity/passwords/store'
import { completeSignIn, type SignInCookies } from '../../identity/sessions/completeSignIn'
import { emailKey } from '../../kit/email'
import { idByEmail } from '../../people/store'
import { Problem } from '../../problems'
import { logEvent } from '../../record/security-log/store'
import type { Settings } from '../../settings'
import { insertFirstMaintainer, seatFirstMember } from '../../tenancy/maintainers/store'
import { setUpHolds } from './setUpSecret'
import * as store from './store'

/** What the set-up form brings. */
export type SetUp = BrowserCookies & {
  readonly secret: string
  readonly email: string
  readonly name: string
  readonly password: string
}

/**
 * Makes the first account, a super admin, by the one-time link, and signs in. One trip. Refuses with
 * `link-not-valid`, `set-up-closed`, `email-taken`, `invalid-input`.
 */
export async function setUp(
  scope: AnyoneScope,
  settings: Settings,
  { secret, email, name, password, devices, session }: SetUp,
): Promise<SignInCookies> {
  if (!(await setUpHolds(settings.key, secret))) throw new Problem('link-not-valid')
  const passwordHash = await choosePassword(settings, password, { name, email })
  const owner = idByEmail(emailKey(email))
  const { statements, cookies } = await completeSignIn(scope, {
    owner,
    strength: 1,
    devices,
    knownDevice: null,
    session,
    lasts: settings.session,
  })
  await commit(scope, [
    refuse('set-up-closed', store.hasSuperAdmin),
    store.insertFirstSuperAdmin(scope, { email, name }),
    insertPassword(scope, owner, passwordHash),
    insertFirstMaintainer(scope, settings.product),
    seatFirstMember(scope, owner),
    logEvent(scope, owner, 'account.set-up'),
    ...statements,
  ])
  return cookies
}
