import { sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { newcomer } from '../../identity/accounts/newcomer'
import { namedIn } from '../../people/rules'
import { personNamed } from '../../people/store'
import { Problem } from '../../problems'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { memberAddedMail } from './mail'
import { notifyUnlessMyself } from './notifyUnlessMyself'
import { seatIn } from './projectStore'
import type { NewProjectMember } from './shapes'
import { lacksMfa } from './store'
import { termsIn } from './terms'
import { endWaysIn } from './waysInStore'

/**
 * Seats a person in a project, oneself too; an unknown address gets an account in the same batch. An
 * invitation or request of theirs goes. Refuses, in this order, with `role-not-valid`, `share-role-denied`,
 * `email-not-valid`, `user-not-found`, `already-member`, `project-needs-mfa`.
 */
export const addProjectMember = (scope: UnitScope<'project'>, key: string, whom: NewProjectMember) =>
  write(scope, [], async (entered) => {
    const terms = termsIn(entered, whom)
    const named = namedIn(whom)
    if (!named) throw new Problem('email-not-valid')
    const who = personNamed(named)
    const user = 'id' in named ? named.id : named.email
    return [
      ...('email' in named ? await newcomer(entered, key, named.email) : []),
      refuse('user-not-found', sql`${who} IS NULL`, { parameters: { user } }),
      ...seatIn(entered.id, entered.now, { who, ...terms, approver: entered.me }),
      refuse('already-member', nothingChanged, { parameters: { unit: 'project' } }),
      refuse('project-needs-mfa', lacksMfa(entered, who)),
      ...endWaysIn(entered, who),
      logUnitEvent(entered, who, 'member.added', { role: terms.role }),
      ...notifyUnlessMyself(entered, memberAddedMail, who),
    ]
  })
