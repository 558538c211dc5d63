import { z } from '@hono/zod-openapi'
import { read } from '../../../access/enter'
import { numberIn } from '../../../access/unit/unitClaim'
import { projectPath } from '../../../http/manage/manageShapes'
import { inProject, json, operation, slice } from '../../../http/operation'
import { found } from '../../../kit/found'
import { Problem } from '../../../problems'
import { cancelProjectInvitation } from './cancelProjectInvitation'
import { inviteToProject } from './inviteToProject'
import { projectInvitationOnWire } from './onWire'
import { newProjectInvitation, projectInvitation, projectInvitationPath } from './shapes'
import { projectInvitationOf, projectInvitationsOf } from './store'

const list = operation({
  access: inProject('invitations:read'),
  method: 'get',
  path: '/manage/projects/{project}/invitations',
  summary: 'Open invitations to a project',
  request: { params: projectPath },
  answers: { 200: z.array(projectInvitation) },
})
const create = operation({
  access: inProject('invitations:write'),
  method: 'post',
  path: '/manage/projects/{project}/invitations',
  summary: 'Invite to a project; an unknown address gets an account',
  request: { params: projectPath, body: json(newProjectInvitation) },
  answers: { 201: projectInvitation },
  refusals: [
    'role-not-valid',
    'share-role-denied',
    'email-not-valid',
    'invite-self',
    'already-member',
    'already-invited',
    'already-requested',
    'fields-not-valid',
  ],
})
const get = operation({
  access: inProject('invitations:read'),
  method: 'get',
  path: '/manage/projects/{project}/invitations/{invitation}',
  summary: 'An open invitation to a project',
  request: { params: projectInvitationPath },
  answers: { 200: projectInvitation },
  refusals: ['invitation-not-found'],
})
const cancel = operation({
  access: inProject('invitations:write'),
  method: 'delete',
  path: '/manage/projects/{project}/invitations/{invitation}',
  summary: 'Take an invitation back',
  request: { params: projectInvitationPath },
  answers: { 204: null },
  refusals: ['invitation-not-found'],
})

/** `/manage/projects/{project}/invitations`. */
export const projectInvitations = slice('Project members')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [projectInvitationsOf(c.var.scope)])
    return c.json(rows.map(projectInvitationOnWire), 200)
  })
  .openapi(create, async (c) => {
    const row = await inviteToProject(c.var.scope, c.var.settings.key, c.req.valid('json'))
    return c.json(projectInvitationOnWire(found(row)), 201)
  })
  .openapi(get, async (c) => {
    const { invitation: given } = c.req.valid('param')
    const [[row]] = await read(c.var.scope, [projectInvitationOf(c.var.scope, numberIn(given))])
    if (!row) throw new Problem('invitation-not-found', { parameters: { id: given } })
    return c.json(projectInvitationOnWire(row), 200)
  })
  .openapi(cancel, async (c) => {
    await cancelProjectInvitation(c.var.scope, c.req.valid('param').invitation)
    return c.body(null, 204)
  })
