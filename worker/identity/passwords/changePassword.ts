import { commit, refuse } from '../../access/commit'
import { enter } from '../../access/enter'
import type { AccountScope, EnteredAccount } from '../../access/scope'
import { fieldError } from '../../http/api/complaints'
import { Problem } from '../../problems'
import { logEvent } from '../../record/security-log/store'
import type { Settings } from '../../settings'
import { securityMail } from '../links/securityMail'
import { endLinks } from '../links/store'
import { newCookie } from '../sessions/newCookie'
import { endOtherSessions } from '../sessions/store'
import { endAllTokens } from '../sessions/tokenStore'
import { confirmWaysOf, type HeldFactors } from '../two-step/rules'
import { hasOtherSteps, heldBy } from '../two-step/store'
import { choosePassword } from './choosePassword'
import { passwordChangedMail } from './mail'
import { passwordProof } from './passwordProof'
import type { PasswordChange } from './shapes'
import { insertPassword } from './store'

/**
 * Changes one's own password by the current one, or chooses the first: the session gets a new cookie and is
 * no fresher or stronger for it, the others end unless asked otherwise, mailed reset links end, tokens if
 * asked, and a mail tells of it. Two trips. Refuses with `step-up-required`, `wrong-password`, `no-password`,
 * `too-many-attempts`, `invalid-input`.
 */
export async function changePassword(
  scope: AccountScope,
  settings: Settings,
  wanted: PasswordChange & { cookie: string | undefined },
) {
  const { currentPassword, newPassword, signOutOthers, endTokens } = wanted
  const proof = await passwordProof(scope, settings, { password: currentPassword, cookie: wanted.cookie })
  const [entered, [[held], ...known]] = await enter(scope, [heldBy(scope, scope.me), ...proof.queries])
  if (!held) throw new Problem('not-signed-in')
  if (held.password && currentPassword === undefined)
    throw new Problem('invalid-input', { errors: [fieldError('/currentPassword', 'required')] })
  demandConfirmed(entered, held)
  const { person, proved } = await proof.judge(entered, known)
  const chosen = choosePassword(settings, newPassword, {
    ...person,
    ...(currentPassword !== undefined && { former: currentPassword }),
    pointer: '/newPassword',
  })
  // The proof stands even where the new password does not: a few weak ideas are no failed attempts.
  const hash = await chosen.catch(async (refused) => {
    await commit(entered, proved)
    throw refused
  })
  const cookie = await newCookie(entered, proof.cookieHash, null)
  const [rotated] = await commit(entered, [
    cookie.rotate,
    ...proved,
    refuse('changed', hasOtherSteps(entered.facts.user.id, held.mfaEnabled === 1)),
    insertPassword(entered, entered.me, hash),
    ...(signOutOthers ? endOtherSessions(entered) : []),
    ...(endTokens ? [endAllTokens(entered, entered.me)] : []),
    endLinks(entered, 'reset-password', entered.me),
    logEvent(entered, entered.me, 'password.changed', { signedOutOthers: signOutOthers }),
    ...(await securityMail(entered, settings.key, entered.me, passwordChangedMail)),
  ])
  return { changed: entered.now, secret: cookie.secretIn(rotated), sessionEnds: person.sessionExpires }
}

/**
 * The current password in the form is the confirmation where it would be enough for one; elsewhere the person
 * must have confirmed of late, in a way that is.
 */
function demandConfirmed({ facts: { session } }: EnteredAccount, held: HeldFactors): void {
  const isPasswordEnough = confirmWaysOf(held, session.strength).includes('password')
  if (!session.isFresh && !isPasswordEnough) throw new Problem('step-up-required')
}
