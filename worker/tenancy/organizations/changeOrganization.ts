import type { z } from '@hono/zod-openapi'
import { sql } from 'drizzle-orm'
import { refuse } from '../../access/commit'
import { demand, demandReachBeyond, grants } from '../../access/demand'
import { write } from '../../access/enter'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { Problem } from '../../problems'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { doSomeLackMfa, someLackMfa } from './mfaStore'
import type { OrganizationParts } from './onWire'
import { neededFor } from './rules'
import type { organizationChange } from './shapes'
import * as store from './store'

type Entered = EnteredUnit<'organization'>
type Change = z.infer<typeof organizationChange>

/**
 * Changes what is given, all of it or nothing. Refuses with `mfa-not-enabled-for-all`, what restricted fields
 * need, `project-missing`, `maintainer-not-found`, `maintainer-denied`.
 */
export async function changeOrganization(
  scope: UnitScope<'organization'>,
  change: Change,
): Promise<OrganizationParts> {
  const results = await write(
    scope,
    [doSomeLackMfa(scope, change.mfaRequired === true)],
    (entered, known) => {
      const isTurnedOn = change.mfaRequired === true && !entered.facts.organization?.mfaRequired
      if (isTurnedOn && known?.lacking) throw new Problem('mfa-not-enabled-for-all')
      if (change.maintainerId && change.maintainerId !== entered.facts.maintainer) demandReachBeyond(entered)
      for (const permission of neededFor(change).afterwards) demand(entered, permission)
      return [
        ...refusals(entered, change, isTurnedOn),
        store.changeOrganization(entered, fieldsOf(change)),
        logUnitEvent(entered, entered.me, isTurnedOn ? 'organization.mfa-required' : 'organization.changed'),
        ...store.organizationInFull(entered),
      ]
    },
  )
  const [, , , , , , ...parts] = results
  return parts
}

function refusals(entered: Entered, change: Change, isTurnedOn: boolean) {
  const { activityCenterProjectId: project = null } = change
  const maintainer = change.maintainerId ?? null
  const named = { parameters: { id: maintainer ?? '' } }
  const isStranger =
    maintainer === null || grants(entered, 'update:maintainer')
      ? sql`FALSE`
      : store.isNoMemberOf(entered, maintainer)
  return [
    refuse('mfa-not-enabled-for-all', sql`${isTurnedOn ? 1 : 0} AND ${someLackMfa(entered)}`),
    refuse('project-missing', store.isNoProject(entered, project)),
    refuse('maintainer-not-found', store.isNoMaintainer(maintainer), named),
    refuse('maintainer-denied', isStranger, named),
  ] as const
}

/** Null clears: of a text it is the empty one. */
const fieldsOf = ({ crmId, maintainerId, activityCenterProjectId, ...change }: Change) => ({
  ...change,
  ...(crmId !== undefined && { crmId: crmId ?? '' }),
  // As SQL, for they are ids of rows that the refusals have seen.
  ...(maintainerId !== undefined && { maintainerId: sql`${maintainerId}` }),
  ...(activityCenterProjectId !== undefined && {
    activityCenterProjectId: sql`${activityCenterProjectId}`,
  }),
})
