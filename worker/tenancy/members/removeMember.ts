import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import type { PersonSegment } from '../../access/unit/segments'
import { namedPerson, personIn } from '../../people/store'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { endSentInvitations } from './endSentInvitations'
import { memberRemovedMail } from './mail'
import { notifyUnlessMyself } from './notifyUnlessMyself'
import * as store from './store'
import type { FlatUnit } from './units'

const labels = { maintainer: 'Maintainer', organization: 'Organization' } as const

/**
 * Takes a person's seat in a maintainer or organization, another's or one's own; somebody is always left.
 * Refuses with `user-not-found`, `last-member`.
 */
export const removeMember = (scope: UnitScope<FlatUnit>, segment: PersonSegment) => {
  const who = personIn(segment)
  return write(scope, [namedPerson(scope, who)], (entered, [found]) => [
    store.unseat(entered, who),
    refuse('user-not-found', nothingChanged, { parameters: { user: segment.given } }),
    refuse('last-member', store.hasNoMember(entered), {
      parameters: { email: found?.email ?? segment.given, id: entered.id, unit: labels[entered.unit] },
    }),
    ...endSentInvitations(entered, who),
    logUnitEvent(entered, who, entered.facts.isSelf ? 'member.left' : 'member.removed'),
    ...notifyUnlessMyself(entered, memberRemovedMail, who),
  ])
}
