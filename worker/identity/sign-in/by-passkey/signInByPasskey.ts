import { commit, refuse } from '../../../access/commit'
import { read } from '../../../access/enter'
import type { AnyoneScope } from '../../../access/scope'
import type { BrowserCookies } from '../../../http/api/session-cookie'
import { inSeconds } from '../../../kit/duration'
import { Problem } from '../../../problems'
import type { Settings } from '../../../settings'
import { waitOf } from '../../failures/rules'
import * as failures from '../../failures/store'
import { onDevice, onDeviceInSql, subjectsOf } from '../../failures/subjectsOf'
import { findChallenge } from '../../keys/ceremonies/findChallenge'
import { handleOnWire } from '../../keys/ceremonies/handle'
import type { AssertionResponse } from '../../keys/ceremonies/shapes'
import { spendChallenge } from '../../keys/ceremonies/store'
import { useCredential } from '../../keys/ceremonies/useCredential'
import { verifyAssertion } from '../../keys/ceremonies/verifyAssertion'
import { securityMail } from '../../links/securityMail'
import { completeSignIn, type SignInCookies } from '../../sessions/completeSignIn'
import { deviceOf } from '../../sessions/deviceStore'
import { failedSignIn } from '../failedSignIn'
import { newSignInMail } from '../mail'
import { mayNotSignIn } from '../store'
import { credentialForSignIn, ownerOf } from './store'

/** What a browser brings to the door; `browser` is its challenge cookie. */
export type PasskeySignIn = BrowserCookies & {
  readonly response: AssertionResponse
  readonly browser: string | undefined
}

/**
 * Signs in with a passkey, which is two factors in itself: two trips, the signature judged between them.
 * Refuses with `challenge-expired`, `challenge-used`, `passkey-unknown`, `passkey-refused`,
 * `too-many-attempts`, `try-again`.
 */
export async function signInByPasskey(
  scope: AnyoneScope,
  settings: Settings,
  brought: PasskeySignIn,
): Promise<SignInCookies> {
  const { found, assertion, challenge, forgive } = await prove(scope, settings, brought)
  const { userId: owner } = found
  const { statements, cookies, deviceHash } = await completeSignIn(scope, {
    owner,
    strength: 2,
    devices: brought.devices,
    session: brought.session,
    knownDevice: found.knownDevice,
    lasts: settings.session,
  })
  await commit(scope, [
    spendChallenge(scope, challenge),
    refuse('passkey-refused', mayNotSignIn(owner)),
    ...(await useCredential(scope, settings, { credential: found, assertion, deviceHash })),
    ...forgive,
    ...(found.knownDevice === null ? await securityMail(scope, settings.key, owner, newSignInMail) : []),
    ...statements,
  ])
  return cookies
}

/**
 * One trip, and one more for the log of a failure. Attempts are counted before they are judged, but a true
 * passkey opens however many have failed: no stranger can lock its person out. `forgive` takes the failures
 * back, and this attempt, if it was counted.
 */
async function prove(scope: AnyoneScope, settings: Settings, { response, browser, devices }: PasskeySignIn) {
  const challenge = await findChallenge(scope, settings, { purpose: 'passkey-sign-in', browser, response })
  const strangers = await subjectsOf(settings.key, 'passkey', {
    account: response.id,
    network: scope.client.network,
  })
  const counted = onDeviceInSql('passkey', strangers, deviceOf(ownerOf(response.id), devices))
  const [counts, [found]] = await read(scope, [
    failures.failuresOf(scope, counted),
    credentialForSignIn(scope, response.id, devices),
    failures.countAttempt(scope, counted),
  ])
  const isTheirs = found?.kind === 'passkey' && response.response.userHandle === handleOnWire(found.handle)
  const claimed = { response, challenge: challenge.challenge, requireUserVerification: true }
  const assertion = isTheirs ? await verifyAssertion(settings, { ...claimed, credential: found }) : null
  const subjects = onDevice('passkey', strangers, found?.knownDevice ?? null)
  const wait = waitOf(counts, subjects, scope.now)
  if (found && assertion) {
    const uncounted = [failures.forget([subjects.device ?? subjects.account])]
    const forgive = wait > 0 ? uncounted : failures.forgive(scope, subjects)
    return { found, assertion, challenge, forgive }
  }
  if (wait > 0) throw new Problem('too-many-attempts', { retryAfterSeconds: inSeconds(wait) })
  await commit(scope, [failures.settle(scope, subjects), ...failedSignIn(scope, ownerOf(response.id), [])])
  // "Unknown" only of a credential that nobody has: at that word the browser makes its password manager
  // forget it.
  throw new Problem(found ? 'passkey-refused' : 'passkey-unknown')
}
