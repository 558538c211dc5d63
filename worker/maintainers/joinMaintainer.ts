import { nothingChanged, refuse } from '../access/commit'
import { write } from '../access/enter'
import type { UnitScope } from '../access/scope'
import { dropInvitation } from '../invitations/store'
import { seat } from '../members/store'
import { noteInUnit } from '../security-log/noteInUnit'

/** Makes who calls a member; their invitation, if any, goes. Refuses with `you-are-already-member`. */
export const joinMaintainer = (scope: UnitScope<'maintainer'>) =>
  write(scope, [], (entered) => [
    seat(entered, entered.me),
    refuse('you-are-already-member', nothingChanged, { parameters: { unit: 'maintainer' } }),
    dropInvitation(entered, entered.me),
    noteInUnit(entered, entered.me, 'member.joined'),
  ])
