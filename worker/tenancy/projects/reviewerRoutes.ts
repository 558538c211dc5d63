import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { projectPath } from '../../http/manage/shapes'
import { inProject, json, operation, slice } from '../../http/operation'
import { person } from '../../people/shapes'
import { reviewersOf } from './reviewerStore'
import { setReviewers } from './setReviewers'
import { reviewers } from './shapes'

const list = operation({
  access: inProject('reviewers:read'),
  method: 'get',
  path: '/manage/projects/{project}/reviewers',
  summary: 'Who approves merge requests of a project',
  request: { params: projectPath },
  answers: { 200: z.array(person) },
})
const set = operation({
  access: inProject('reviewers:write'),
  method: 'put',
  path: '/manage/projects/{project}/reviewers',
  summary: 'Choose who approves merge requests of a project',
  request: { params: projectPath, body: json(reviewers) },
  answers: { 204: null },
  refusals: ['fields-not-valid'],
})

/** `/manage/projects/{project}/reviewers`. */
export const projectReviewers = slice('Projects')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [reviewersOf(c.var.scope)])
    return c.json(rows, 200)
  })
  .openapi(set, async (c) => {
    await setReviewers(c.var.scope, c.req.valid('json').adminIds)
    return c.body(null, 204)
  })
