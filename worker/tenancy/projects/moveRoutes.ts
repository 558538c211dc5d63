import { projectPath } from '../../http/manage/shapes'
import { inProject, json, operation, slice } from '../../http/operation'
import { moveProject } from './moveProject'
import { projectOnWire } from './onWire'
import { previewMove } from './previewMove'
import { movePreview, movePreviewQuery, project, projectMove } from './shapes'

const move = operation({
  access: inProject('move'),
  method: 'post',
  path: '/manage/projects/{project}/organizations',
  summary: 'Move a project to another organization',
  request: { params: projectPath, body: json(projectMove) },
  answers: { 200: project },
  refusals: ['fields-not-valid', 'organization-not-found', 'organization-denied', 'organization-needs-mfa'],
})
const preview = operation({
  access: inProject('move'),
  method: 'get',
  path: '/api/projects/{project}/move-preview',
  summary: 'Whom moving a project would keep out',
  request: { params: projectPath, query: movePreviewQuery },
  answers: { 200: movePreview },
  refusals: ['invalid-input', 'organization-not-found', 'not-found'],
})

/** `/manage/projects/{project}/organizations` and `/api/projects/{project}/move-preview`. */
export const projectMoves = slice('Projects')
  .openapi(move, async (c) => {
    const row = await moveProject(c.var.scope, c.req.valid('json').organizationId)
    return c.json(projectOnWire(row, c.var.settings.region), 200)
  })
  .openapi(preview, async (c) =>
    c.json(await previewMove(c.var.scope, c.req.valid('query').organizationId), 200),
  )
