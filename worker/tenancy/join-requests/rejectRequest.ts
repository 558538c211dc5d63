import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { numberIn } from '../../access/unit/segments'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { joinRejectedMail } from './mail'
import { notifyRequester } from './notifyRequester'
import * as store from './store'

/** Rejects a request. Refuses with `join-request-not-found`. */
export const rejectRequest = (scope: UnitScope<'project'>, given: string) =>
  write(scope, [], (entered) => {
    const request = numberIn(given)
    const { who } = store.requestSummary(entered, request)
    return [
      logUnitEvent(entered, who, 'join-request.rejected'),
      ...notifyRequester(entered, joinRejectedMail, who),
      store.endRequest(entered, request),
      refuse('join-request-not-found', nothingChanged, { parameters: { id: given } }),
    ]
  })
