import type { z } from '@hono/zod-openapi'
import { sql } from 'drizzle-orm'
import { refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { days } from '../../kit/duration'
import { requireRow } from '../../kit/requireRow'
import { Problem } from '../../problems'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { isNoTemplate } from './newProjectStore'
import { isBackend, ZONED_BACKEND } from './rules'
import type { projectChange } from './shapes'
import * as store from './store'

/**
 * Changes what is given of a project, all or nothing. One that is made to expire now is answered once more,
 * and then gone. Refuses with `backend-not-supported`, `timezone-not-supported`, `template-not-found`.
 */
export async function changeProject(
  scope: UnitScope<'project'>,
  { expirationDays, ...fields }: z.infer<typeof projectChange>,
) {
  const results = await write(scope, [store.projectOf(scope, scope.id)], (entered, [before]) => {
    const backend = fields.defaultBackend ?? requireRow(before).defaultBackend
    if (fields.defaultBackend !== undefined && !isBackend(backend))
      throw new Problem('backend-not-supported', { parameters: { backend } })
    const isZoned = typeof fields.timezone === 'string'
    const isChange = expirationDays !== undefined || Object.keys(fields).length > 0
    return [
      store.changeProject(entered, { ...fields, ...expiry(expirationDays, entered.now) }),
      refuse('timezone-not-supported', isZoned ? store.hasOtherBackend(entered, ZONED_BACKEND) : sql`FALSE`, {
        parameters: { defaultBackend: backend },
      }),
      refuse('template-not-found', isNoTemplate(entered.me, fields.type ?? null)),
      logUnitEvent(entered, sql`iif(${isChange ? 1 : 0}, ${entered.me}, NULL)`, 'project.changed'),
      store.projectOf(entered, entered.id),
    ]
  })
  return requireRow(lastResult(results)[0])
}

/**
 * When it expires, so many days from now: at once for none or fewer, never for null; as before where nothing
 * is said.
 */
function expiry(inDays: number | null | undefined, now: number): { expires?: number | null } {
  if (inDays === undefined) return {}
  return { expires: inDays === null ? null : now + days(Math.max(inDays, 0)) }
}
