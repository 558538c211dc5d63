import { refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { eraseParts } from '../members/store'
import * as store from './store'

/**
 * Deletes a maintainer with its members, invitations and metadata; its row stays. Refuses with
 * `maintainer-not-empty`.
 */
export const deleteMaintainer = (scope: UnitScope<'maintainer'>) =>
  write(scope, [], (entered) => [
    refuse('maintainer-not-empty', store.hasOrganizations(entered)),
    store.deleteMaintainer(entered),
    ...eraseParts(entered),
    logUnitEvent(entered, entered.me, 'maintainer.deleted'),
  ])
