import { sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { numberIn } from '../../access/unit/unitClaim'
import type { UserId } from '../../kit/id'
import { recipient } from '../../people/recipient'
import { myName } from '../../people/store'
import { notify } from '../../record/notifications/notify'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { dropInvitation } from '../invitations/store'
import { defaultRole } from '../members/project/rules'
import { lacksMfa, seatIn } from '../members/project/store'
import { unitName } from '../members/store'
import { approvedMail, rejectedMail } from './mail'
import * as store from './store'

const told = (entered: EnteredUnit<'project'>) => ({
  projectId: entered.id,
  projectName: unitName(entered),
  byName: myName(entered),
})

/**
 * Approves a request: who asked is seated with the project's default role. Refuses with
 * `join-request-not-found`, `project-needs-mfa`.
 */
export const approveRequest = (scope: UnitScope<'project'>, given: string) =>
  write(scope, [], (entered) => {
    const request = numberIn(given)
    const who = store.inRequest<UserId>(entered, request, 'user_id')
    const role = defaultRole(entered.facts.project?.isGoverned === 1)
    const terms = {
      expires: store.inRequest(entered, request, 'expires'),
      reason: store.inRequest<string>(entered, request, 'reason'),
    }
    return [
      refuse('project-needs-mfa', lacksMfa(entered, who)),
      ...seatIn(entered.id, entered.now, { who, role, ...terms, approver: entered.me }),
      logUnitEvent(entered, who, 'join-request.approved', { role }),
      ...notify(entered, approvedMail, {
        to: recipient(who),
        data: told(entered),
        when: sql`${who} IS NOT NULL`,
      }),
      dropInvitation(entered, who),
      store.endRequest(entered, request),
      refuse('join-request-not-found', nothingChanged, { parameters: { id: given } }),
    ]
  })

/** Rejects a request. Refuses with `join-request-not-found`. */
export const rejectRequest = (scope: UnitScope<'project'>, given: string) =>
  write(scope, [], (entered) => {
    const request = numberIn(given)
    const who = store.inRequest<UserId>(entered, request, 'user_id')
    return [
      logUnitEvent(entered, who, 'join-request.rejected'),
      ...notify(entered, rejectedMail, {
        to: recipient(who),
        data: told(entered),
        when: sql`${who} IS NOT NULL`,
      }),
      store.endRequest(entered, request),
      refuse('join-request-not-found', nothingChanged, { parameters: { id: given } }),
    ]
  })
