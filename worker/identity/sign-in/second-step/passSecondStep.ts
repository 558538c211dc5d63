import { sql } from 'drizzle-orm'
import { commit } from '../../../access/commit'
import { read } from '../../../access/enter'
import type { AnyoneScope } from '../../../access/scope'
import type { BrowserCookies } from '../../../http/api/session-cookie'
import { sha256 } from '../../../kit/hash'
import { Problem, type ProblemKind } from '../../../problems'
import type { Settings } from '../../../settings'
import type { GivenStep } from '../../factors/shapes'
import { countedByAccount, stepProof } from '../../factors/stepProof'
import { ownSubjects } from '../../failures/attempt'
import { securityMail } from '../../links/securityMail'
import { completeSignIn, type SignInCookies } from '../../sessions/completeSignIn'
import { failedSignIn } from '../failedSignIn'
import { newSignInMail } from '../mail'
import * as store from './store'

/** The cookies that a browser brings to its second step. */
export type StepCookies = BrowserCookies & {
  readonly pending: string | undefined
  readonly browser: string | undefined
}

/**
 * Completes a sign-in by its second step, in the browser that began it: two trips; of any number at once one
 * wins. The session is of two factors. A step that is wrong stands in the account's log. Refuses with
 * `second-step-expired`, and as `stepProof` does.
 */
export async function passSecondStep(
  scope: AnyoneScope,
  settings: Settings,
  given: GivenStep,
  { pending, browser, devices, session }: StepCookies,
): Promise<SignInCookies> {
  if (pending === undefined) throw new Problem('second-step-expired')
  const hash = await sha256(pending)
  const owner = store.ownerOfPending(scope, hash)
  const counted = countedByAccount(owner, devices)
  const proof = await stepProof(scope, settings, given, {
    owner,
    counted,
    purpose: 'second-step',
    browser,
    devices,
  })
  const [[person], ...answers] = await read(scope, [store.pendingOf(scope, hash, devices), ...proof.queries])
  if (!person) throw new Problem('second-step-expired')

  const { userId, knownDevice } = person
  const { spend, forgive } = await proof.judge(answers).catch(async (no) => {
    if (!isWrongStep(no)) throw no
    const subjects = given.way === 'webauthn' ? [] : ownSubjects(given.way, userId, knownDevice)
    await commit(scope, failedSignIn(scope, sql`${userId}`, subjects))
    throw no
  })
  const { statements, cookies } = await completeSignIn(scope, {
    owner: userId,
    strength: 2,
    devices,
    knownDevice,
    session,
    lasts: settings.session,
  })
  const told = knownDevice === null ? await securityMail(scope, settings.key, userId, newSignInMail) : []
  await commit(scope, [...store.spendPending(scope, hash), ...spend, ...forgive, ...told, ...statements])
  return cookies
}

const wrongSteps: readonly ProblemKind[] = ['wrong-code', 'passkey-refused', 'passkey-unknown']
const isWrongStep = (no: unknown) => no instanceof Problem && wrongSteps.includes(no.kind)
