import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { seat } from './store'
import type { FlatUnit } from './units'
import { endWaysIn } from './waysInStore'

/**
 * Makes who calls a member of a maintainer or organization; their invitation, if any, goes. Refuses with
 * `you-are-already-member`.
 */
export const join = (scope: UnitScope<FlatUnit>) =>
  write(scope, [], (entered) => [
    seat(entered, entered.me),
    refuse('you-are-already-member', nothingChanged, { parameters: { unit: entered.unit } }),
    ...endWaysIn(entered, entered.me),
    logUnitEvent(entered, entered.me, 'member.joined'),
  ])
