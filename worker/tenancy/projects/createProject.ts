import type { z } from '@hono/zod-openapi'
import { creating } from '../../access/creation'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { requireRow } from '../../kit/requireRow'
import { Problem } from '../../problems'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { insertProject } from './insertProject'
import { newestProject } from './newProjectStore'
import { isBackend } from './rules'
import type { newProject } from './shapes'
import { projectOf } from './store'

/**
 * Makes a project of the organization, with who calls as its member. Refuses with `backend-not-supported`,
 * `template-not-found`.
 */
export async function createProject(
  scope: UnitScope<'organization'>,
  { type, ...fields }: z.infer<typeof newProject>,
) {
  const { defaultBackend: backend } = fields
  const results = await write(scope, [], (entered) => {
    if (typeof backend === 'string' && !isBackend(backend))
      throw new Problem('backend-not-supported', { parameters: { backend } })
    return creating(newestProject, (id) => [
      ...insertProject(entered, { ...fields, organization: entered.id, template: type ?? 'production' }),
      logUnitEvent(entered, entered.me, 'project.created', { name: fields.name }, { project: newestProject }),
      projectOf(entered, id),
    ])
  })
  return requireRow(lastResult(results)[0])
}
