import { sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../../access/commit'
import { demand } from '../../../access/demand'
import { write } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import { newcomer } from '../../../identity/accounts/newcomer'
import { recipient } from '../../../people/recipient'
import { namedIn } from '../../../people/rules'
import { myName, personNamed } from '../../../people/store'
import { Problem } from '../../../problems'
import { notify } from '../../../record/notifications/notify'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { dropInvitation } from '../../invitations/store'
import { dropRequest } from '../../join-requests/store'
import { addedMail } from '../mail'
import { unitName } from '../store'
import { endOf, roleIn } from './rules'
import type { NewProjectMember } from './shapes'
import * as store from './store'

/**
 * Seats a person in a project, oneself too; an unknown address gets an account in the same batch. An
 * invitation or request of theirs goes. Refuses, in this order, with `role-not-valid`, `share-role-denied`,
 * `email-not-valid`, `user-not-found`, `already-member`, `project-needs-mfa`.
 */
export const addProjectMember = (scope: UnitScope<'project'>, key: string, wish: NewProjectMember) =>
  write(scope, [], async (entered) => {
    const role = roleIn(wish.role, entered.facts.project?.isGoverned === 1)
    if (role === 'share') demand(entered, 'share:grant')
    const named = namedIn(wish)
    if (!named) throw new Problem('email-not-valid')
    const who = personNamed(named)
    const user = 'id' in named ? named.id : named.email
    const seat = {
      who,
      role,
      expires: endOf(entered.now, wish.expirationSeconds),
      reason: wish.reason ?? '',
      approver: entered.me,
    }
    return [
      ...('email' in named ? await newcomer(entered, key, named.email) : []),
      refuse('user-not-found', sql`${who} IS NULL`, { parameters: { user } }),
      ...store.seatIn(entered.id, entered.now, seat),
      refuse('already-member', nothingChanged, { parameters: { unit: 'project' } }),
      refuse('project-needs-mfa', store.lacksMfa(entered, who)),
      dropInvitation(entered, who),
      dropRequest(entered, who),
      logUnitEvent(entered, who, 'member.added', { role }),
      ...notify(entered, addedMail, {
        to: recipient(who),
        data: { unit: 'project', unitId: entered.id, unitName: unitName(entered), byName: myName(entered) },
        when: sql`${who} IS NOT ${entered.me}`,
      }),
    ]
  })
