import { refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import { days } from '../../../kit/duration'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import * as store from './store'

/**
 * Brings a deleted project back with its members and metadata, for so many days or for good; invitations and
 * requests stay gone, also of one that had expired unseen. Refuses with `project-not-found`,
 * `project-not-deleted`, `project-purged`, `organization-deleted`; of a race with purging it, one wins.
 */
export const undeleteProject = (
  scope: UnitScope<'platform'>,
  id: number,
  given: string,
  expirationDays: number | undefined,
) => {
  const parameters = { id: given }
  return write(scope, [], (entered) => [
    refuse('project-not-found', store.isUnknown(id), { parameters }),
    refuse('project-not-deleted', store.isAlive(entered, id), { parameters }),
    refuse('project-purged', store.isPurged(id), { parameters }),
    refuse('organization-deleted', store.isHomeless(id), { parameters }),
    ...store.cleanUp(entered, id),
    store.revive(entered, id, expirationDays === undefined ? null : entered.now + days(expirationDays)),
    logUnitEvent(entered, entered.me, 'project.undeleted', {}, store.deletedPlace(id)),
  ])
}
