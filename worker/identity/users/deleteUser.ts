import { refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { requireRow } from '../../kit/requireRow'
import { Problem } from '../../problems'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { erase } from './erase'
import { accountDeletedMail } from './mail'
import { mustBeAlive } from './rules'
import * as store from './store'
import { addressKeysOf } from './traceStore'

const labels = { maintainer: 'Maintainer', organization: 'Organization' } as const

/**
 * Deletes an account at once, and sends its person a receipt. Refuses with `admin-not-found`,
 * `last-super-admin`, and with `last-member` where they are the only member of a live maintainer or
 * organization.
 */
export const deleteUser = (scope: UnitScope<'user'>, key: string, given: string) => {
  const queries = [store.userOf(scope), store.lastSeatsOf(scope), addressKeysOf(scope)] as const
  return write(scope, queries, async (entered, [user], [seat], [addresses]) => {
    mustBeAlive(entered, given, 'admin-not-found')
    const { email } = requireRow(user)
    if (seat)
      throw new Problem('last-member', { parameters: { email, id: seat.id, unit: labels[seat.unit] } })
    return [
      // Somebody has left meanwhile: the next attempt sees which unit it is.
      refuse('changed', store.isLastSomewhere(entered)),
      logUnitEvent(entered, entered.me, 'account.deleted', { user: requireRow(user).id }),
      ...(await erase(entered, entered.id, { key, ...requireRow(addresses), receipt: accountDeletedMail })),
      refuse('last-super-admin', store.hasNoSuperAdmin),
    ]
  })
}
