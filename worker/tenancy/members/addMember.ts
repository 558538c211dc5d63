import { sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { newcomer } from '../../identity/accounts/newcomer'
import { namedIn } from '../../people/rules'
import { personNamed } from '../../people/store'
import { Problem } from '../../problems'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { memberAddedMail } from './mail'
import { notifyUnlessMyself } from './notifyUnlessMyself'
import type { NewMember } from './shapes'
import * as store from './store'
import type { FlatUnit } from './units'
import { endWaysIn } from './waysInStore'

/**
 * Seats a person in a maintainer or organization; an unknown address gets an account in the same batch. Their
 * invitation, if any, goes. Refuses with `email-not-valid`, `user-not-found`, `already-member`,
 * `organization-needs-mfa`.
 */
export async function addMember(scope: UnitScope<FlatUnit>, key: string, whom: NewMember) {
  const results = await write(scope, [], async (entered) => {
    const named = namedIn(whom)
    if (!named) throw new Problem('email-not-valid')
    const who = personNamed(named)
    const user = 'id' in named ? named.id : named.email
    return [
      ...('email' in named ? await newcomer(entered, key, named.email) : []),
      refuse('user-not-found', sql`${who} IS NULL`, { parameters: { user } }),
      store.seat(entered, who),
      refuse('already-member', nothingChanged, { parameters: { unit: entered.unit } }),
      refuse('organization-needs-mfa', store.lacksMfa(entered, who)),
      ...endWaysIn(entered, who),
      logUnitEvent(entered, who, 'member.added'),
      ...notifyUnlessMyself(entered, memberAddedMail, who),
      store.memberOf(entered, who),
    ]
  })
  return lastResult(results)[0]
}
