import type { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { Problem } from '../../problems'
import * as store from './moveStore'
import type { movePreview } from './shapes'

/**
 * Whom moving the project would keep out; by name only those whom who calls may list. Refuses with
 * `organization-not-found`, `organization-denied`.
 */
export async function previewMove(
  scope: UnitScope<'project'>,
  organization: number,
): Promise<z.infer<typeof movePreview>> {
  const [[target], losesReach, lockedOut] = await read(scope, [
    store.targetOf(scope, organization),
    store.losesReach(scope, organization),
    store.lockedOut(scope, organization),
  ])
  if (!target) throw new Problem('organization-not-found', { parameters: { id: organization } })
  if (target.isOutOfReach) throw new Problem('organization-denied', { parameters: { id: organization } })
  const { id, name, allowAutoJoin } = target
  const listed = losesReach.filter(({ isListed }) => isListed)
  return {
    organization: { id, name },
    losesReach: listed.map(({ isListed: _, ...person }) => person),
    losesReachUnlisted: losesReach.length - listed.length,
    lockedOut,
    allowAutoJoin: allowAutoJoin === 1,
  }
}
