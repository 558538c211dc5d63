import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { eachOf } from '../../people/recipientStore'
import { myName } from '../../people/store'
import { notify } from '../../record/notifications/notify'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { expiryAfter } from '../members/rules'
import type { Joining } from '../members/shapes'
import { unitNameOf } from '../members/unitStore'
import { isInvited } from '../members/waysInStore'
import { joinRequestedMail } from './mail'
import * as store from './store'

/**
 * Asks the project's members for access; gives one's own view of the request. Refuses with
 * `request-as-invited`, `request-twice`.
 */
export async function requestAccess(scope: UnitScope<'project'>, terms: Joining) {
  const results = await write(scope, [], (entered) => {
    const reason = terms.reason ?? ''
    return [
      refuse('request-as-invited', isInvited(entered, entered.me)),
      ...store.insertRequest(entered, reason, expiryAfter(entered.now, terms.expirationSeconds)),
      refuse('request-twice', nothingChanged),
      logUnitEvent(entered, entered.me, 'join-request.sent'),
      ...notify(entered, joinRequestedMail, {
        ...eachOf(store.decidersOf(entered)),
        data: { projectId: entered.id, projectName: unitNameOf(entered), who: myName(entered), reason },
      }),
      store.ownRequestFor(entered),
    ]
  })
  return lastResult(results)[0]
}
