import { commit, refuse } from '../../access/commit'
import { read } from '../../access/enter'
import type { AnyoneScope } from '../../access/scope'
import { emailKey } from '../../kit/email'
import { sha256 } from '../../kit/hash'
import { Problem } from '../../problems'
import { logEvent } from '../../record/security-log/store'
import type { Settings } from '../../settings'
import { forgiveSteps } from '../failures/attempt'
import { forget } from '../failures/store'
import { accountSubject } from '../failures/subjectsOf'
import { linkProblem } from '../links/rules'
import { securityMail } from '../links/securityMail'
import { linkBySecret, spendLink } from '../links/store'
import { endAllSessions } from '../sessions/store'
import { endAllTokens } from '../sessions/tokenStore'
import type { Proved } from '../two-step/proof'
import { secondStepsOf } from '../two-step/rules'
import { hasOtherSteps, heldBy } from '../two-step/store'
import { choosePassword } from './choosePassword'
import { passwordResetDoneMail } from './mail'
import { type ResetCookies, resetStep } from './resetStep'
import type { PasswordReset } from './shapes'
import { insertPassword } from './store'

/**
 * Sets a new password by a mailed link: all sessions and, unless asked otherwise, access tokens end, failures
 * are forgotten, a mail tells of it. Two
 * trips; of any number at once one wins. Where two-step verification is on, mail alone never opens the
 * account. Refuses with `link-*`, `second-step-required` (and the ways), `invalid-input`, and as `stepProof`
 * does.
 */
export async function resetPassword(
  scope: AnyoneScope,
  settings: Settings,
  given: PasswordReset,
  cookies: ResetCookies,
): Promise<void> {
  const { secretHash, link, mfaEnabled, proved } = await openReset(scope, settings, given, cookies)
  // The second step stands even where the new password does not: a few weak ideas are no failed attempts, and
  // spend no code.
  const hash = await choosePassword(settings, given.password, link).catch(async (refused) => {
    if (proved.forgive.length > 0) await commit(scope, proved.forgive)
    throw refused
  })
  const account = await accountSubject(settings.key, 'password', emailKey(link.email))
  await commit(scope, [
    ...spendLink(scope, secretHash, 'reset-password'),
    refuse('changed', hasOtherSteps(link.userId, mfaEnabled)),
    ...proved.spend,
    ...proved.forgive,
    insertPassword(scope, link.userId, hash),
    endAllSessions(scope, link.userId),
    ...(given.keepTokens ? [] : [endAllTokens(scope, link.userId)]),
    forget([account]),
    forgiveSteps(scope, link.userId),
    logEvent(scope, link.userId, 'password.reset'),
    ...(await securityMail(scope, settings.key, link.userId, passwordResetDoneMail)),
  ])
}

const nothing: Proved = { spend: [], forgive: [] }
/** The first trip: whose link it is, and whether the second step, where one is on, was taken. */
async function openReset(
  scope: AnyoneScope,
  settings: Settings,
  { secret, secondStep }: PasswordReset,
  cookies: ResetCookies,
) {
  const secretHash = await sha256(secret)
  const { owner, prove } = resetStep(scope, secretHash, cookies)
  const proof = secondStep && (await prove(settings, secondStep))
  const [[link], [held], ...answers] = await read(scope, [
    linkBySecret(scope, secretHash),
    heldBy(scope, owner),
    ...(proof?.queries ?? []),
  ])
  const problem = link?.purpose === 'reset-password' ? linkProblem(link, scope.now) : 'link-not-valid'
  if (problem || !link || !held) throw new Problem(problem ?? 'link-not-valid')
  if (held.mfaEnabled && !proof) throw new Problem('second-step-required', { ways: secondStepsOf(held) })
  return {
    secretHash,
    link,
    mfaEnabled: held.mfaEnabled === 1,
    proved: proof ? await proof.judge(answers) : nothing,
  }
}
