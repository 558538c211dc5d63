import { projectPath } from '../../http/manage/shapes'
import { inProject, json, operation, slice } from '../../http/operation'
import { createProjectToken } from './createProjectToken'
import { newTokenOnWire } from './onWire'
import { newProjectToken, projectToken } from './shapes'

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

/** `/manage/projects/{project}/tokens`. */
export const projectTokens = slice('Projects').openapi(create, async (c) => {
  const { row, secret } = await createProjectToken(c.var.scope, c.req.valid('json'))
  return c.json(newTokenOnWire(row, secret, c.var.settings.publicUrl), 201)
})
