import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { pageOf, pageQuery } from '../../http/api/page'
import { projectPath } from '../../http/manage/shapes'
import { inProject, operation, slice } from '../../http/operation'
import { unitLogOnWire } from './unitOnWire'
import { unitLogEntry } from './unitShapes'
import { unitLogOf } from './unitStore'

const list = operation({
  access: inProject('log:read'),
  method: 'get',
  path: '/api/projects/{project}/security-log',
  summary: 'What happened in a project',
  request: { params: projectPath, query: pageQuery },
  answers: { 200: z.array(unitLogEntry) },
  refusals: ['invalid-input', 'not-found'],
})

/** `/api/projects/{project}/security-log`. */
export const projectLog = slice('Security log').openapi(list, async (c) => {
  const { limit, cursor = null } = c.req.valid('query')
  const [rows] = await read(c.var.scope, [unitLogOf(c.var.scope, { before: cursor, limit: limit + 1 })])
  return c.json(pageOf(c, rows, limit).map(unitLogOnWire), 200)
})
