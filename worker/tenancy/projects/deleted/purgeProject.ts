import { refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import * as store from './store'

/**
 * Erases what is left of a deleted project, before it answers: members, metadata, tokens, limits. Its row
 * stays. Refuses with `project-not-found`, `project-not-deleted`, `project-purged`.
 */
export const purgeProject = (scope: UnitScope<'platform'>, id: number, given: string) => {
  const parameters = { id: given }
  return write(scope, [], (entered) => [
    refuse('project-not-found', store.isUnknown(id), { parameters }),
    refuse('project-not-deleted', store.isAlive(entered, id), { parameters }),
    refuse('project-purged', store.isPurged(id), { parameters }),
    ...store.purge(entered, id),
    logUnitEvent(entered, entered.me, 'project.purged', {}, store.deletedPlace(id)),
  ])
}
