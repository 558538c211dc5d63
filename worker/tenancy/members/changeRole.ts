import { nothingChanged, refuse } from '../../access/commit'
import { demand } from '../../access/demand'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import type { PersonSegment } from '../../access/unit/segments'
import { lastResult } from '../../data/batch'
import { personIn } from '../../people/store'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { endInvitationsToProject } from './endSentInvitations'
import * as store from './projectStore'
import { roleIn } from './rules'

/**
 * Gives a member another role; gives their row. Refuses with `role-not-valid`, `share-role-denied`,
 * `user-not-found`.
 */
export async function changeRole(scope: UnitScope<'project'>, segment: PersonSegment, wanted: string) {
  const who = personIn(segment)
  const results = await write(scope, [], (entered) => {
    const role = roleIn(wanted, entered.facts.project?.isGoverned === 1)
    if (role === 'share') demand(entered, 'share:grant')
    return [
      store.changeRole(entered, who, role),
      refuse('user-not-found', nothingChanged, { parameters: { user: segment.given } }),
      ...endInvitationsToProject(entered, who),
      logUnitEvent(entered, who, 'member.role-changed', { role }),
      store.projectMemberOf(entered, who),
    ]
  })
  return lastResult(results)[0]
}
