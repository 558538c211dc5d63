import { refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { requireRow } from '../../kit/requireRow'
import { resend } from '../../outbox/queue/resend'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import * as store from './store'

type Platform = UnitScope<'platform'>

/**
 * Sends a mail again that was given up, or that waits long for its next attempt. Gives its row. Refuses with
 * `not-found` what has gone out.
 */
export async function resendMail(scope: Platform, id: number): Promise<store.MailRow> {
  const results = await write(scope, [], (entered) => [
    refuse('not-found', store.isNoUnsentMail(id)),
    resend(entered, store.isMail(id)),
    logUnitEvent(entered, store.meIfChanged(entered), 'mail.resent', { mail: id }),
    store.unsentMail(entered, id),
  ])
  return requireRow(lastResult(results)[0])
}

/** The same for all in this state, a thousand at a time. Gives how many are on their way. */
export async function resendAll(scope: Platform, state: 'failing' | 'dead'): Promise<number> {
  const [, counted] = await write(scope, [], (entered) => [
    resend(entered, store.someIn(state)),
    store.changedRows(entered),
    logUnitEvent(entered, store.meIfChanged(entered), 'mail.resent', { state }),
  ])
  return requireRow(counted[0]).count
}
