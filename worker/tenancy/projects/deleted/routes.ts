import { z } from '@hono/zod-openapi'
import { read } from '../../../access/enter'
import { numberIn } from '../../../access/unit/segments'
import { json, onPlatform, operation, slice } from '../../../http/operation'
import { randomText } from '../../../kit/random'
import { Problem } from '../../../problems'
import { deletedOnWire } from './onWire'
import { purgeProject } from './purgeProject'
import { deletedPath, deletedProject, deletedQuery, purged, purgeOptions, undeleteQuery } from './shapes'
import * as store from './store'
import { undeleteProject } from './undeleteProject'

const list = operation({
  access: onPlatform('deleted-projects:list'),
  method: 'get',
  path: '/manage/deleted-projects',
  summary: 'Deleted projects, the newest deletion first',
  request: { query: deletedQuery },
  answers: { 200: z.array(deletedProject) },
  refusals: ['fields-not-valid', 'organization-unknown'],
})
const get = operation({
  access: onPlatform('deleted-projects:read'),
  method: 'get',
  path: '/manage/deleted-projects/{deleted}',
  summary: 'A deleted project',
  request: { params: deletedPath },
  answers: { 200: deletedProject },
  refusals: ['project-not-found'],
})
const undelete = operation({
  access: onPlatform('deleted-projects:undelete'),
  method: 'delete',
  path: '/manage/deleted-projects/{deleted}',
  summary: 'Bring a deleted project back',
  request: { params: deletedPath, query: undeleteQuery },
  answers: { 204: null },
  refusals: [
    'fields-not-valid',
    'project-not-found',
    'project-not-deleted',
    'project-purged',
    'organization-deleted',
  ],
})
const purge = operation({
  access: onPlatform('deleted-projects:purge'),
  method: 'post',
  path: '/manage/deleted-projects/{deleted}/purge',
  again: 'never',
  summary: 'Erase what is left of a deleted project',
  request: { params: deletedPath, body: json(purgeOptions) },
  answers: { 200: purged },
  refusals: ['fields-not-valid', 'project-not-found', 'project-not-deleted', 'project-purged'],
})

const ROWS = 100
/** `/manage/deleted-projects`. */
export const deletedProjects = slice('Deleted projects')
  .openapi(list, async (c) => {
    const { limit = ROWS, offset = 0, organizationId, name = null } = c.req.valid('query')
    const organization = organizationId === undefined ? null : numberIn(organizationId)
    const [known, rows] = await read(c.var.scope, [
      store.organizationOf(c.var.scope, organization),
      store.deletedProjects(c.var.scope, { limit, offset, organization, name }),
    ])
    if (organizationId !== undefined && known.length === 0)
      throw new Problem('organization-unknown', { parameters: { id: organizationId } })
    return c.json(
      rows.map((row) => deletedOnWire(row, c.var.settings.region)),
      200,
    )
  })
  .openapi(get, async (c) => {
    const { deleted: given } = c.req.valid('param')
    const [[row]] = await read(c.var.scope, [store.deletedProject(c.var.scope, numberIn(given))])
    if (!row) throw new Problem('project-not-found', { parameters: { id: given } })
    return c.json(deletedOnWire(row, c.var.settings.region), 200)
  })
  .openapi(undelete, async (c) => {
    const { deleted: given } = c.req.valid('param')
    await undeleteProject(c.var.scope, numberIn(given), given, c.req.valid('query').expirationDays)
    return c.body(null, 204)
  })
  .openapi(purge, async (c) => {
    const { deleted: given } = c.req.valid('param')
    await purgeProject(c.var.scope, numberIn(given), given)
    return c.json({ commandExecutionId: randomText(128) }, 200)
  })
