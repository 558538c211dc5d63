import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import type { PersonSegment } from '../../access/unit/segments'
import { personIn } from '../../people/store'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { endInvitationsToProject } from './endSentInvitations'
import { memberRemovedMail } from './mail'
import { notifyUnlessMyself } from './notifyUnlessMyself'
import { dropReviewer } from './projectStore'
import { unseat } from './store'

/**
 * Takes a person's seat in a project, another's or one's own, the last one too. Refuses with
 * `user-not-found`.
 */
export const removeProjectMember = (scope: UnitScope<'project'>, segment: PersonSegment) => {
  const who = personIn(segment)
  return write(scope, [], (entered) => [
    unseat(entered, who),
    refuse('user-not-found', nothingChanged, { parameters: { user: segment.given } }),
    dropReviewer(entered, who),
    ...endInvitationsToProject(entered, who),
    logUnitEvent(entered, who, entered.facts.isSelf ? 'member.left' : 'member.removed'),
    ...notifyUnlessMyself(entered, memberRemovedMail, who),
  ])
}
