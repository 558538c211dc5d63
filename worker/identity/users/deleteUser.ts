import { refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { requireRow } from '../../kit/requireRow'
import { post } from '../../outbox/queue/post'
import { recipient } from '../../people/recipientStore'
import { Problem } from '../../problems'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { accountDeletedMail } from './mail'
import { mustBeAlive } from './rules'
import * as store from './store'

const labels = { maintainer: 'Maintainer', organization: 'Organization' } as const

/**
 * Deletes an account at once, and sends its person a receipt. Refuses with `admin-not-found`,
 * `last-super-admin`, and with `last-member` where they are the only member of a live maintainer or
 * organization.
 */
export const deleteUser = (scope: UnitScope<'user'>, given: string) =>
  write(scope, [store.userOf(scope), store.lastSeatsOf(scope)], (entered, [user], [seat]) => {
    mustBeAlive(entered, given, 'admin-not-found')
    const { email } = requireRow(user)
    if (seat)
      throw new Problem('last-member', { parameters: { email, id: seat.id, unit: labels[seat.unit] } })
    return [
      // Somebody has left meanwhile: the next attempt sees which unit it is.
      refuse('changed', store.isLastSomewhere(entered)),
      logUnitEvent(entered, entered.me, 'account.deleted', { user: requireRow(user).id }),
      post(entered, accountDeletedMail, { to: { ...recipient(entered.id), userId: null }, data: {} }),
      ...store.erase(entered, entered.id),
      refuse('last-super-admin', store.hasNoSuperAdmin),
    ]
  })
