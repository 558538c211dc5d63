import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { seatIn } from './projectStore'
import { defaultRole, expiryAfter } from './rules'
import type { Joining } from './shapes'
import { endWaysIn } from './waysInStore'

/**
 * Takes a seat in a project by oneself, with its default role; an invitation or request of one's own goes.
 * Refuses with `you-are-already-member`.
 */
export const joinProject = (scope: UnitScope<'project'>, terms: Joining) =>
  write(scope, [], (entered) => {
    const role = defaultRole(entered.facts.project?.isGoverned === 1)
    const seat = {
      who: entered.me,
      role,
      expires: expiryAfter(entered.now, terms.expirationSeconds),
      reason: terms.reason ?? '',
      approver: entered.me,
    }
    return [
      ...seatIn(entered.id, entered.now, seat),
      refuse('you-are-already-member', nothingChanged, { parameters: { unit: 'project' } }),
      ...endWaysIn(entered, entered.me),
      logUnitEvent(entered, entered.me, 'member.joined', { role }),
    ]
  })
