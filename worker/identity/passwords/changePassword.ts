import { commit } from '../../access/commit'
import { enter } from '../../access/enter'
import type { AccountScope } from '../../access/scope'
import { logEvent } from '../../record/security-log/store'
import type { Settings } from '../../settings'
import { securityMail } from '../links/securityMail'
import { endLinks } from '../links/store'
import { newCookie } from '../sessions/newCookie'
import { endOtherSessions } from '../sessions/store'
import { choosePassword } from './choosePassword'
import { passwordChangedMail } from './mail'
import { passwordProof } from './passwordProof'
import type { PasswordChange } from './shapes'
import { insertPassword } from './store'

/**
 * Changes one's own password by the current one: the session gets a new cookie, the others end unless asked
 * otherwise, mailed reset links end, and a mail tells of it. Two trips. Refuses with `wrong-password`,
 * `too-many-attempts`, `invalid-input`.
 */
export async function changePassword(
  scope: AccountScope,
  settings: Settings,
  wanted: PasswordChange & { cookie: string | undefined },
) {
  const { currentPassword, newPassword, signOutOthers } = wanted
  const proof = await passwordProof(scope, settings, { password: currentPassword, cookie: wanted.cookie })
  const [entered, known] = await enter(scope, proof.queries)
  const { person, proved } = await proof.judge(entered, known)
  const chosen = choosePassword(settings, newPassword, {
    ...person,
    former: currentPassword,
    pointer: '/newPassword',
  })
  // The proof stands even where the new password does not: a few weak ideas are no failed attempts.
  const hash = await chosen.catch(async (refused) => {
    await commit(entered, proved)
    throw refused
  })
  const cookie = await newCookie(entered, proof.cookieHash, 1)
  const [rotated] = await commit(entered, [
    cookie.rotate,
    ...proved,
    insertPassword(entered, entered.me, hash),
    ...(signOutOthers ? [endOtherSessions(entered)] : []),
    endLinks(entered, 'reset-password', entered.me),
    logEvent(entered, entered.me, 'password.changed', { signedOutOthers: signOutOthers }),
    ...(await securityMail(entered, settings.key, entered.me, passwordChangedMail)),
  ])
  return { changed: entered.now, secret: cookie.secretIn(rotated), sessionEnds: person.sessionExpires }
}
