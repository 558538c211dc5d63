import { sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { newcomer } from '../../identity/accounts/newcomer'
import { recipient } from '../../people/recipientStore'
import { namedIn } from '../../people/rules'
import { myName, personNamed } from '../../people/store'
import { Problem } from '../../problems'
import { notify } from '../../record/notifications/notify'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { isMember } from '../members/store'
import { type RequestedTerms, termsIn } from '../members/terms'
import { unitNameOf } from '../members/unitStore'
import { isProject, type MemberUnit } from '../members/units'
import { hasRequest } from '../members/waysInStore'
import { invitationMail } from './mail'
import * as store from './store'

/** Whom to invite; the terms are a project's alone. */
type NewInvitation = RequestedTerms & { readonly email: string }

/**
 * Invites the person of an address to a unit; an unknown address gets an account in the same batch. Gives the
 * invitation's row. Refuses, in this order, with `role-not-valid`, `share-role-denied`, `email-not-valid`,
 * `invite-self`, `already-member`, `already-invited`, `already-requested`; only projects know roles and
 * requests.
 */
export async function invite(scope: UnitScope<MemberUnit>, key: string, { email, ...wanted }: NewInvitation) {
  const results = await write(scope, [], async (entered) => {
    const terms = isProject(entered) ? termsIn(entered, wanted) : null
    const named = namedIn({ email })
    if (!named || !('email' in named)) throw new Problem('email-not-valid')
    const who = personNamed(named)
    return [
      ...(await newcomer(entered, key, named.email)),
      refuse('user-not-found', sql`${who} IS NULL`, { parameters: { user: named.email } }),
      refuse('invite-self', sql`${who} = ${entered.me}`),
      refuse('already-member', isMember(entered, who), { parameters: { unit: entered.unit } }),
      ...store.insertInvitations(entered, sql`SELECT ${who} AS id`, terms),
      refuse('already-invited', nothingChanged),
      ...(isProject(entered) ? [refuse('already-requested', hasRequest(entered, who))] : []),
      logUnitEvent(entered, who, 'invitation.sent', terms ? { role: terms.role } : {}),
      ...notify(entered, invitationMail, {
        to: recipient(who),
        data: {
          unit: entered.unit,
          unitName: unitNameOf(entered),
          invitation: store.invitationId(entered, who),
          byName: myName(entered),
          role: terms?.role ?? null,
          until: terms?.expires ?? null,
        },
      }),
      store.invitationFor(entered, who),
    ]
  })
  return lastResult(results)[0]
}
