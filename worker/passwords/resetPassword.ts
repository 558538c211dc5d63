import { commit } from '../access/commit'
import { read } from '../access/enter'
import type { AnyoneScope } from '../access/scope'
import { securityMail } from '../accounts/securityMail'
import { emailKey } from '../email-addresses/rules'
import { forgive } from '../failures/store'
import { subjectsOf } from '../failures/subjectsOf'
import { sha256 } from '../kit/hash'
import { linkProblem } from '../links/rules'
import { linkBySecret, useLink } from '../links/store'
import { Problem } from '../problems'
import { note } from '../security-log/store'
import { endAllSessions } from '../sessions/store'
import type { Settings } from '../settings'
import { choosePassword } from './choosePassword'
import { passwordResetDoneMail } from './mail'
import type { PasswordReset } from './shapes'
import { insertPassword } from './store'

/**
 * Sets a new password by a mailed link: all sessions end, failures are forgotten, a mail tells of it. Two trips; of any number at once one wins.
 * A second step, where one is on, is asked between them: mail alone never opens such an account. Refuses with `link-*`, `invalid-input`.
 */
export async function resetPassword(scope: AnyoneScope, settings: Settings, { secret, password }: PasswordReset): Promise<void> {
  const secretHash = await sha256(secret)
  const [[link]] = await read(scope, [linkBySecret(secretHash)])
  const problem = link?.purpose === 'reset-password' ? linkProblem(link, scope.now) : 'link-not-valid'
  if (problem || !link) throw new Problem(problem ?? 'link-not-valid')

  const hash = await choosePassword(settings, password, link)
  const { network } = scope.client
  const subjects = await subjectsOf('password', { account: emailKey(link.email), network, deviceHash: null })
  await commit(scope, [
    ...useLink(scope, secretHash, 'reset-password'),
    insertPassword(scope, link.userId, hash),
    endAllSessions(scope, link.userId),
    ...forgive(scope, subjects),
    note(scope, link.userId, 'password.reset'),
    ...(await securityMail(scope, settings.key, link.userId, passwordResetDoneMail)),
  ])
}
