import { commit } from '../access/commit'
import type { AccountScope } from '../access/scope'
import { securityMail } from '../accounts/securityMail'
import { sha256 } from '../kit/hash'
import { randomText } from '../kit/random'
import { endLinks } from '../links/store'
import { note } from '../security-log/store'
import { endOtherSessions, rotateSession } from '../sessions/store'
import type { Settings } from '../settings'
import { choosePassword } from './choosePassword'
import { passwordChangedMail } from './mail'
import { provePassword } from './provePassword'
import type { PasswordChange } from './shapes'
import { insertPassword } from './store'

/**
 * Changes one's own password by the current one: the session gets a new cookie, the others end unless asked otherwise, mailed reset links end, and
 * a mail tells of it. Two trips. Refuses with `wrong-password`, `too-many-attempts`, `invalid-input`.
 */
export async function changePassword(scope: AccountScope, settings: Settings, wanted: PasswordChange & { cookie: string | undefined }) {
  const { currentPassword, newPassword, signOutOthers, cookie } = wanted
  const { entered, person, proved, cookieHash } = await provePassword(scope, settings, { password: currentPassword, cookie })
  const chosen = choosePassword(settings, newPassword, { ...person, former: currentPassword, pointer: '/newPassword' })
  // The proof stands even where the new password does not: a few weak ideas are no failed attempts.
  const hash = await chosen.catch(async (refused) => {
    await commit(entered, proved)
    throw refused
  })
  const secret = randomText(256)
  await commit(entered, [
    ...proved,
    insertPassword(entered, entered.me, hash),
    rotateSession(entered, { from: cookieHash, to: await sha256(secret), strength: 1 }),
    ...(signOutOthers ? [endOtherSessions(entered)] : []),
    endLinks(entered, 'reset-password', entered.me),
    note(entered, entered.me, 'password.changed', { signedOutOthers: signOutOthers }),
    ...(await securityMail(entered, settings.key, entered.me, passwordChangedMail)),
  ])
  return { changed: entered.now, secret, sessionEnds: person.sessionExpires }
}
