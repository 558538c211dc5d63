import { sql } from 'drizzle-orm'
import { refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { requireRow } from '../../kit/requireRow'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import * as store from './moveStore'
import { projectOf } from './store'

/**
 * Gives a project to another organization; to its own it changes nothing. Members, invitations and metadata
 * stay. Refuses with `organization-not-found`, `organization-denied`, `organization-needs-mfa`.
 */
export async function moveProject(scope: UnitScope<'project'>, organization: number) {
  const parameters = { id: organization }
  const results = await write(scope, [], (entered) => [
    refuse('organization-not-found', store.isNoOrganization(organization), { parameters }),
    refuse('organization-denied', store.isOutOfReach(entered, organization), { parameters }),
    refuse(
      'organization-needs-mfa',
      entered.facts.user?.mfaEnabled ? sql`FALSE` : store.requiresMfa(organization),
    ),
    ...(entered.facts.organization?.id === organization ? [] : moving(entered, organization)),
    projectOf(entered, entered.id),
  ])
  return requireRow(lastResult(results)[0])
}

/** The change itself; both organizations read of it in their logs. */
const moving = (entered: EnteredUnit<'project'>, organization: number) => [
  store.clearActivityCenter(entered),
  store.moveTo(entered, organization),
  logUnitEvent(entered, entered.me, 'project.moved-away', { organization }, { project: sql`NULL` }),
  logUnitEvent(entered, entered.me, 'project.moved', {}, store.organizationPlace(organization)),
]
