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
import { type FlatUnit, isMember, unitName } from '../members/store'
import { invitedMail } from './mail'
import * as store from './store'

/**
 * Invites the person of an address to a maintainer or organization; an unknown address gets an account in the
 * same batch. Refuses with `email-not-valid`, `invite-self`, `already-member`, `already-invited`.
 */
export async function invite(scope: UnitScope<FlatUnit>, key: string, email: string) {
  const results = await write(scope, [], async (entered) => {
    const named = namedIn({ email })
    if (!named || !('email' in named)) throw new Problem('email-not-valid')
    const who = personNamed(named)
    return [
      ...(await newcomer(entered, key, named.email)),
      refuse('user-not-found', sql`${who} IS NULL`, { parameters: { user: named.email } }),
      refuse('invite-self', sql`${who} = ${entered.me}`),
      refuse('already-member', isMember(entered, who), { parameters: { unit: entered.unit } }),
      store.insertInvitation(entered, who),
      refuse('already-invited', nothingChanged),
      logUnitEvent(entered, who, 'invitation.sent'),
      ...notify(entered, invitedMail, {
        to: recipient(who),
        data: {
          unit: entered.unit,
          unitName: unitName(entered),
          invitation: store.invitationId(entered, who),
          byName: myName(entered),
          role: null,
          until: null,
        },
      }),
      store.invitationFor(entered, who),
    ]
  })
  return last(results)[0]
}
