import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { projectPath } from '../../http/manage/shapes'
import { inProject, json, operation, slice } from '../../http/operation'
import { requireRow } from '../../kit/requireRow'
import { addProjectMember } from './addProjectMember'
import { changeRole } from './changeRole'
import { joinProject } from './joinProject'
import { projectMemberOnWire } from './onWire'
import { projectMembersOf } from './projectStore'
import { removeProjectMember } from './removeProjectMember'
import { joining, newProjectMember, projectMember, projectSeat, roleChange } from './shapes'

const list = operation({
  access: inProject('members:read'),
  method: 'get',
  path: '/manage/projects/{project}/users',
  summary: 'Members of a project',
  request: { params: projectPath },
  answers: { 200: z.array(projectMember) },
})
const add = operation({
  access: inProject('members:add'),
  method: 'post',
  path: '/manage/projects/{project}/users',
  summary: 'Add a member; an unknown address gets an account',
  request: { params: projectPath, body: json(newProjectMember) },
  answers: { 204: null },
  refusals: [
    'role-not-valid',
    'share-role-denied',
    'email-not-valid',
    'user-not-found',
    'already-member',
    'project-needs-mfa',
    'too-many-mails',
    'fields-not-valid',
  ],
})
const change = operation({
  access: inProject('members:change-role'),
  method: 'patch',
  path: '/manage/projects/{project}/users/{user}',
  summary: 'Give a member another role',
  request: { params: projectSeat, body: json(roleChange) },
  answers: { 200: projectMember },
  refusals: ['role-not-valid', 'share-role-denied', 'user-not-found', 'fields-not-valid'],
})
const remove = operation({
  access: inProject('members:remove'),
  method: 'delete',
  path: '/manage/projects/{project}/users/{user}',
  summary: 'Remove a member, or leave',
  request: { params: projectSeat },
  answers: { 204: null },
  refusals: ['user-not-found'],
})
const join = operation({
  access: inProject('join'),
  method: 'post',
  path: '/manage/projects/{project}/join-project',
  summary: 'Become a member of a project',
  request: { params: projectPath, body: json(joining) },
  answers: { 204: null },
  refusals: ['you-are-already-member', 'join-project-denied', 'fields-not-valid'],
})

/** `/manage/projects/{project}/users` and joining. */
export const projectMembers = slice('Project members')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [projectMembersOf(c.var.scope)])
    return c.json(rows.map(projectMemberOnWire), 200)
  })
  .openapi(add, async (c) => {
    await addProjectMember(c.var.scope, c.var.settings.key, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(change, async (c) => {
    const row = await changeRole(c.var.scope, c.req.valid('param').user, c.req.valid('json').role)
    return c.json(projectMemberOnWire(requireRow(row)), 200)
  })
  .openapi(remove, async (c) => {
    await removeProjectMember(c.var.scope, c.req.valid('param').user)
    return c.body(null, 204)
  })
  .openapi(join, async (c) => {
    await joinProject(c.var.scope, c.req.valid('json'))
    return c.body(null, 204)
  })
