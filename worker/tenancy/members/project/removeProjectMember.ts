import { sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import type { PersonSegment } from '../../../access/unit/unitClaim'
import { recipient } from '../../../people/recipient'
import { myName, personIn } from '../../../people/store'
import { notify } from '../../../record/notifications/notify'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { removedMail } from '../mail'
import { unitName } from '../store'
import * as store from './store'

/**
 * Takes a person's seat in a project, another's or one's own, the last one too. Refuses with
 * `user-not-found`.
 */
export const removeProjectMember = (scope: UnitScope<'project'>, segment: PersonSegment) => {
  const who = personIn(segment)
  return write(scope, [], (entered) => [
    store.unseat(entered, who),
    refuse('user-not-found', nothingChanged, { parameters: { user: segment.given } }),
    store.dropReviewer(entered, who),
    logUnitEvent(entered, who, entered.facts.isSelf ? 'member.left' : 'member.removed'),
    ...notify(entered, removedMail, {
      to: recipient(who),
      data: { unit: 'project', unitId: entered.id, unitName: unitName(entered), byName: myName(entered) },
      when: sql`${who} IS NOT ${entered.me}`,
    }),
  ])
}
