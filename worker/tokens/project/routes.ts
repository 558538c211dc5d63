import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { pageOf, pageQuery } from '../../http/api/page'
import { projectPath } from '../../http/manage/shapes'
import { inProject, json, operation, slice } from '../../http/operation'
import { createProjectToken } from './createProjectToken'
import { listedOnWire, newTokenOnWire } from './onWire'
import { revokeProjectToken } from './revokeProjectToken'
import { listedToken, newProjectToken, projectToken, projectTokenPath } from './shapes'
import { projectTokensOf } from './store'

const create = operation({
  access: inProject('tokens:create'),
  method: 'post',
  path: '/manage/projects/{project}/tokens',
  again: 'shows-secret',
  summary: 'Make a token of the data side of a project',
  request: { params: projectPath, body: json(newProjectToken) },
  answers: { 201: projectToken },
  refusals: ['fields-not-valid'],
})
const list = operation({
  access: inProject('tokens:read'),
  method: 'get',
  path: '/api/projects/{project}/tokens',
  summary: 'The tokens of a project that are good, newest first',
  request: { params: projectPath, query: pageQuery },
  answers: { 200: z.array(listedToken) },
  refusals: ['invalid-input'],
})
const revoke = operation({
  access: inProject('tokens:revoke'),
  method: 'delete',
  path: '/api/projects/{project}/tokens/{token}',
  summary: 'End a token of a project, whoever made it',
  request: { params: projectTokenPath },
  answers: { 204: null },
  refusals: ['not-found'],
})

/** `/manage/projects/{project}/tokens` and `/api/projects/{project}/tokens`. */
export const projectTokens = slice('Projects')
  .openapi(create, async (c) => {
    const { row, secret } = await createProjectToken(c.var.scope, c.req.valid('json'))
    return c.json(newTokenOnWire(row, secret, c.var.settings.publicUrl), 201)
  })
  .openapi(list, async (c) => {
    const { cursor = null, limit } = c.req.valid('query')
    const [rows] = await read(c.var.scope, [
      projectTokensOf(c.var.scope, { before: cursor, limit: limit + 1 }),
    ])
    return c.json(pageOf(c, rows, limit).map(listedOnWire), 200)
  })
  .openapi(revoke, async (c) => {
    await revokeProjectToken(c.var.scope, c.req.valid('param').token)
    return c.body(null, 204)
  })
