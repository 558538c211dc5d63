import { refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { requireRow } from '../../../kit/requireRow'
import { recipient } from '../../../people/recipientStore'
import { myName, timeZoneOf } from '../../../people/store'
import { Problem } from '../../../problems'
import { notify } from '../../../record/notifications/notify'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { newLink } from '../../links/newLink'
import { insertLink } from '../../links/store'
import { mfaResetAnnouncedMail } from './mail'
import { resetStatements } from './resetStatements'
import * as store from './store'

/**
 * The key of the settings; how long a reset waits, in milliseconds; and the person as the path names them.
 */
type ResetOptions = { readonly key: string; readonly delay: number; readonly given: string }

/**
 * Resets the two-step verification of the person in the path: at once, or announced to them and done after
 * the delay. Asked for again while it waits it is as good as done. Refuses with `user-not-found`,
 * `mfa-not-enabled`.
 */
export const resetMfa = (scope: UnitScope<'user'>, { key, delay, given }: ResetOptions) =>
  write(scope, [store.resettable(scope)], async (entered, [row]) => {
    if (entered.facts.target?.isDeleted) throw new Problem('user-not-found', { parameters: { user: given } })
    const { email, mfaEnabled, isWaiting } = requireRow(row)
    if (!mfaEnabled) throw new Problem('mfa-not-enabled', { parameters: { email } })
    if (isWaiting) return []
    const doing = delay > 0 ? await announce(entered, key, entered.now + delay) : await resetNow(entered, key)
    return [refuse('changed', store.isNotResettable(entered)), ...doing]
  })

const resetNow = async (entered: EnteredUnit<'user'>, key: string) => [
  logUnitEvent(entered, entered.id, 'mfa.reset'),
  ...(await resetStatements(entered, key, { owner: entered.id, byName: myName(entered) })),
]

async function announce(entered: EnteredUnit<'user'>, key: string, due: number) {
  const [link, cancel] = await Promise.all([newLink(key, 'not-me'), newLink(key, 'cancel-mfa-reset')])
  return [
    store.insertReset(entered, due),
    insertLink(entered, link, entered.id),
    insertLink(entered, cancel, entered.id),
    logUnitEvent(entered, entered.id, 'mfa.reset-announced'),
    ...notify(entered, mfaResetAnnouncedMail, {
      to: recipient(entered.id),
      data: {
        byName: myName(entered),
        link: link.ref,
        cancel: cancel.ref,
        due,
        timeZone: timeZoneOf(entered.id),
      },
    }),
  ]
}
