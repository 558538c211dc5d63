import { enter } from '../../access/enter'
import { mayOnWire } from '../../http/manage/may'
import { organizationPath, projectPath } from '../../http/manage/shapes'
import { inOrganization, inProject, json, operation, slice } from '../../http/operation'
import { requireRow } from '../../kit/requireRow'
import { changeProject } from './changeProject'
import { createProject } from './createProject'
import { deleteProject } from './deleteProject'
import { projectOnWire } from './onWire'
import { restrictedFields } from './rules'
import { setState } from './setState'
import { newProject, project, projectChange, projectState } from './shapes'
import { projectOf } from './store'

const create = operation({
  access: inOrganization('projects:create'),
  method: 'post',
  path: '/manage/organizations/{organization}/projects',
  summary: 'Make a project; I become its member',
  request: { params: organizationPath, body: json(newProject) },
  answers: { 201: project },
  refusals: ['name-missing', 'fields-not-valid', 'backend-not-supported', 'template-not-found'],
})
const get = operation({
  access: inProject('read'),
  method: 'get',
  path: '/manage/projects/{project}',
  isTagged: true,
  summary: 'A project',
  request: { params: projectPath },
  answers: { 200: project },
})
const change = operation({
  access: inProject('update'),
  method: 'put',
  path: '/manage/projects/{project}',
  summary: 'Change a project',
  request: { params: projectPath, body: json(projectChange) },
  alsoNeeds: (fields) =>
    restrictedFields
      .filter((field) => field in fields)
      .map((field) => ({ permission: 'configure', parameters: { field } })),
  answers: { 200: project },
  refusals: [
    'field-super-admin-only',
    'name-missing',
    'fields-not-valid',
    'backend-not-supported',
    'timezone-not-supported',
    'template-not-found',
  ],
})
const remove = operation({
  access: inProject('delete'),
  method: 'delete',
  path: '/manage/projects/{project}',
  summary: 'Delete a project; it is kept for 60 days',
  request: { params: projectPath },
  answers: { 204: null },
})
const disable = operation({
  access: inProject('disable'),
  method: 'post',
  path: '/manage/projects/{project}/disabled',
  summary: 'Disable a project, or enable it again',
  request: { params: projectPath, body: json(projectState) },
  answers: { 200: project },
  refusals: ['fields-not-valid'],
})

/** `/manage/projects`. */
export const projects = slice('Projects')
  .openapi(create, async (c) => {
    const row = await createProject(c.var.scope, c.req.valid('json'))
    return c.json(projectOnWire(row, c.var.settings.region), 201)
  })
  .openapi(get, async (c) => {
    const [entered, [[row]]] = await enter(c.var.scope, [projectOf(c.var.scope, c.var.scope.id)])
    return c.json({ ...projectOnWire(requireRow(row), c.var.settings.region), ...mayOnWire(entered) }, 200)
  })
  .openapi(change, async (c) => {
    const row = await changeProject(c.var.scope, c.req.valid('json'))
    return c.json(projectOnWire(row, c.var.settings.region), 200)
  })
  .openapi(remove, async (c) => {
    await deleteProject(c.var.scope)
    return c.body(null, 204)
  })
  .openapi(disable, async (c) => {
    const row = await setState(c.var.scope, c.req.valid('json'))
    return c.json(projectOnWire(row, c.var.settings.region), 200)
  })
