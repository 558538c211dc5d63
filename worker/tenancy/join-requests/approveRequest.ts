import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { numberIn } from '../../access/unit/segments'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { seatIn } from '../members/projectStore'
import { defaultRole } from '../members/rules'
import { lacksMfa } from '../members/store'
import { endInvitation } from '../members/waysInStore'
import { joinApprovedMail } from './mail'
import { notifyRequester } from './notifyRequester'
import * as store from './store'

/**
 * Approves a request: who asked is seated with the project's default role. Refuses with
 * `join-request-not-found`, `project-needs-mfa`.
 */
export const approveRequest = (scope: UnitScope<'project'>, given: string) =>
  write(scope, [], (entered) => {
    const request = numberIn(given)
    const requested = store.requestSummary(entered, request)
    const role = defaultRole(entered.facts.project?.isGoverned === 1)
    return [
      refuse('project-needs-mfa', lacksMfa(entered, requested.who)),
      ...seatIn(entered.id, entered.now, { ...requested, role, approver: entered.me }),
      logUnitEvent(entered, requested.who, 'join-request.approved', { role }),
      ...notifyRequester(entered, joinApprovedMail, requested.who),
      endInvitation(entered, requested.who),
      // The request itself goes last: its columns are what the statements before it read.
      store.endRequest(entered, request),
      refuse('join-request-not-found', nothingChanged, { parameters: { id: given } }),
    ]
  })
