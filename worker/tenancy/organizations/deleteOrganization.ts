import { refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { eraseParts } from '../members/store'
import * as store from './store'

/**
 * Deletes an organization with its members, invitations and metadata; its row stays. Refuses with
 * `organization-not-empty`.
 */
export const deleteOrganization = (scope: UnitScope<'organization'>) =>
  write(scope, [], (entered) => [
    refuse('organization-not-empty', store.hasProjects(entered)),
    store.deleteOrganization(entered),
    ...eraseParts(entered),
    logUnitEvent(entered, entered.me, 'organization.deleted'),
  ])
