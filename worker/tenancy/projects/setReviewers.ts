import { refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import * as store from './reviewerStore'

const fields = [{ key: 'adminIds', message: 'Each of these should be a member of the project.' }]

/** Makes these members of the project its reviewers, and nobody else. Refuses with `fields-not-valid`. */
export const setReviewers = (scope: UnitScope<'project'>, ids: readonly number[]) =>
  write(scope, [], (entered) => [
    store.dropReviewers(entered),
    store.insertReviewers(entered, ids),
    refuse('fields-not-valid', store.someAreNoReviewers(entered, ids), { fields }),
    logUnitEvent(entered, entered.me, 'reviewers.changed'),
  ])
