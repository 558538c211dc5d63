import { sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../../access/commit'
import { demand } from '../../../access/demand'
import { write } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import { last } from '../../../data/batch'
import { newcomer } from '../../../identity/accounts/newcomer'
import { namedIn } from '../../../people/rules'
import { personNamed } from '../../../people/store'
import { Problem } from '../../../problems'
import { hasRequest } from '../../join-requests/store'
import { endOf, roleIn } from '../../members/project/rules'
import { isMember } from '../../members/store'
import { afterInviting } from './inviting'
import type { NewProjectInvitation } from './shapes'
import * as store from './store'

/**
 * Invites the person of an address to a project; an unknown address gets an account in the same batch.
 * Refuses, in this order, with `role-not-valid`, `share-role-denied`, `email-not-valid`, `invite-self`,
 * `already-member`, `already-invited`, `already-requested`.
 */
export async function inviteToProject(scope: UnitScope<'project'>, key: string, wish: NewProjectInvitation) {
  const results = await write(scope, [], async (entered) => {
    const role = roleIn(wish.role, entered.facts.project?.isGoverned === 1)
    if (role === 'share') demand(entered, 'share:grant')
    const named = namedIn({ email: wish.email })
    if (!named || !('email' in named)) throw new Problem('email-not-valid')
    const who = personNamed(named)
    const terms = { role, expires: endOf(entered.now, wish.expirationSeconds), reason: wish.reason ?? '' }
    return [
      ...(await newcomer(entered, key, named.email)),
      refuse('user-not-found', sql`${who} IS NULL`, { parameters: { user: named.email } }),
      refuse('invite-self', sql`${who} = ${entered.me}`),
      refuse('already-member', isMember(entered, who), { parameters: { unit: 'project' } }),
      ...store.insertProjectInvitation(entered, who, terms),
      refuse('already-invited', nothingChanged),
      refuse('already-requested', hasRequest(entered, who)),
      ...afterInviting(entered, who, terms),
      store.projectInvitationFor(entered, who),
    ]
  })
  return last(results)[0]
}
