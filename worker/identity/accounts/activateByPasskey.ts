import { commit, nothingChanged, refuse } from '../../access/commit'
import { read } from '../../access/enter'
import type { AnyoneScope } from '../../access/scope'
import type { BrowserCookies } from '../../http/api/session-cookie'
import { sha256 } from '../../kit/hash'
import { Problem } from '../../problems'
import { logEvent } from '../../record/security-log/store'
import type { Settings } from '../../settings'
import { askForRegistration } from '../keys/ceremonies/askForRegistration'
import type { RegistrationResponse } from '../keys/ceremonies/shapes'
import { personOf } from '../keys/ceremonies/store'
import { takeRegistration } from '../keys/ceremonies/takeRegistration'
import { proposedName } from '../keys/rules'
import { linkProblem } from '../links/rules'
import { linkBySecret, ownerOfLink, spendLink } from '../links/store'
import { completeSignIn, type SignInCookies } from '../sessions/completeSignIn'
import * as store from './store'

/** What the activation form brings; `browser` is its challenge cookie. */
type Form = { readonly secret: string; readonly name: string; readonly browser: string | undefined }

/**
 * Asks a browser to make the passkey of an account that waits for its activation. One trip; consumes nothing.
 * Refuses with `link-*`, `try-again`.
 */
export async function beginActivation(
  scope: AnyoneScope,
  settings: Settings,
  { secret, name, browser }: Form,
) {
  const { person } = await openLink(scope, await sha256(secret))
  const asked = { kind: 'passkey', purpose: 'activation', credentials: [], browser } as const
  return askForRegistration(scope, settings, { ...asked, person: { ...person, name } })
}

/**
 * Activates an account by its mailed link, with a name and a passkey instead of a password, and signs in with
 * two factors. Two trips. Refuses with `link-*`, `challenge-expired`, `challenge-used`, `passkey-not-valid`,
 * `passkey-taken`, `try-again`.
 */
export async function activateByPasskey(
  scope: AnyoneScope,
  settings: Settings,
  form: Form & BrowserCookies & { readonly response: RegistrationResponse },
): Promise<SignInCookies> {
  const secretHash = await sha256(form.secret)
  const { person } = await openLink(scope, secretHash)
  const { id: owner } = person
  const registered = { ...form, owner, purpose: 'activation', requireUserVerification: true } as const
  const { made, keep } = await takeRegistration(scope, settings, registered)
  const passkeyName = proposedName(made.aaguid)
  const { statements, cookies, deviceHash } = await completeSignIn(scope, {
    owner,
    strength: 2,
    devices: form.devices,
    knownDevice: null,
    session: form.session,
    lasts: settings.session,
  })
  await commit(scope, [
    ...spendLink(scope, secretHash, 'activate'),
    store.activatePerson(scope, owner, form.name),
    refuse('link-used', nothingChanged),
    ...keep({ kind: 'passkey', name: passkeyName, deviceHash }),
    logEvent(scope, owner, 'account.activated'),
    logEvent(scope, owner, 'passkey.added', { name: passkeyName }),
    ...statements,
  ])
  return cookies
}

async function openLink(scope: AnyoneScope, secretHash: string) {
  const [[link], [person]] = await read(scope, [
    linkBySecret(scope, secretHash),
    personOf(scope, ownerOfLink(secretHash)),
  ])
  const problem = link?.purpose === 'activate' ? linkProblem(link, scope.now) : 'link-not-valid'
  if (problem || !person) throw new Problem(problem ?? 'link-not-valid')
  return { person }
}
