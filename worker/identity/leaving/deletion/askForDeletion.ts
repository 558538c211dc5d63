import { refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import { Problem } from '../../../problems'
import { logEvent } from '../../../record/security-log/store'
import { newLink } from '../../links/newLink'
import { securityMailWith } from '../../links/securityMail'
import { insertLink } from '../../links/store'
import { endAllSessions } from '../../sessions/store'
import { deletionAskedMail } from './mail'
import { GRACE } from './rules'
import * as store from './store'

/**
 * Lets my account be erased after the grace: all sessions end at once, tokens work no more, and a mail brings
 * the link that keeps it. Signing in keeps it, too. Gives when it is due (unix milliseconds). Two trips.
 * Refuses with `deletion-blocked`, naming where I am the last.
 */
export async function askForDeletion(scope: AccountScope, key: string): Promise<number> {
  const due = scope.now + GRACE
  await write(scope, [store.blockersOf(scope)], async (entered, blockers) => {
    if (blockers.length > 0) throw new Problem('deletion-blocked', { blockers })
    const { me } = entered
    const cancel = await newLink(key, 'cancel-deletion')
    return [
      // Somebody has left meanwhile: the next attempt names where.
      refuse('changed', store.isBlocked(me)),
      store.schedule(entered, due),
      insertLink(entered, cancel, me),
      logEvent(entered, me, 'deletion.asked'),
      ...(await securityMailWith(entered, deletionAskedMail, {
        key,
        owner: me,
        more: { due, cancel: cancel.ref },
      })),
      endAllSessions(entered, me),
    ]
  })
  return due
}
