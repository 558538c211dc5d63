import { nothingChanged, refuse } from '../../access/commit'
import type { EnteredUnit } from '../../access/scope'
import * as store from './newProjectStore'

/**
 * The statements that make a project from a template: expiry, price, try mode, backend, limits and features
 * as the template has them now, and who calls as its first member. `newestProject` names it within the batch.
 * Refuses with `template-not-found`.
 */
export const insertProject = (entered: EnteredUnit, wanted: store.NewProjectValues) => [
  store.insertRow(entered, wanted),
  refuse('template-not-found', nothingChanged),
  store.copyFeatures(entered),
  store.copyLimits(entered),
  store.seatCreator(entered),
]
