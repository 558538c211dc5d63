import { sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { last } from '../../data/batch'
import { newcomer } from '../../identity/accounts/newcomer'
import { recipient } from '../../people/recipient'
import { namedIn } from '../../people/rules'
import { myName, personNamed } from '../../people/store'
import { Problem } from '../../problems'
import { notify } from '../../record/notifications/notify'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { dropInvitation } from '../invitations/store'
import { addedMail } from './mail'
import * as store from './store'

/**
 * Seats a person in a maintainer or organization; an unknown address gets an account in the same batch. Their
 * invitation, if any, goes. Refuses with `email-not-valid`, `user-not-found`, `already-member`,
 * `organization-needs-mfa`.
 */
export async function addMember(
  scope: UnitScope<store.FlatUnit>,
  key: string,
  wish: { id?: number | undefined; email?: string | undefined },
) {
  const results = await write(scope, [], async (entered) => {
    const named = namedIn(wish)
    if (!named) throw new Problem('email-not-valid')
    const who = personNamed(named)
    const user = 'id' in named ? named.id : named.email
    const lacksMfa = sql`${entered.facts.organization?.mfaRequired ?? 0} AND NOT (SELECT mfa_enabled FROM user WHERE id = ${who})`
    return [
      ...('email' in named ? await newcomer(entered, key, named.email) : []),
      refuse('user-not-found', sql`${who} IS NULL`, { parameters: { user } }),
      store.seat(entered, who),
      refuse('already-member', nothingChanged, { parameters: { unit: entered.unit } }),
      refuse('organization-needs-mfa', lacksMfa),
      dropInvitation(entered, who),
      logUnitEvent(entered, who, 'member.added'),
      ...notify(entered, addedMail, {
        to: recipient(who),
        data: {
          unit: entered.unit,
          unitId: entered.id,
          unitName: store.unitName(entered),
          byName: myName(entered),
        },
        when: sql`${who} IS NOT ${entered.me}`,
      }),
      store.memberOf(entered, who),
    ]
  })
  return last(results)[0]
}
