import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { numberIn } from '../../access/unit/unitClaim'
import { organizationPath } from '../../http/manage/manageShapes'
import { inOrganization, json, operation, slice } from '../../http/operation'
import { found } from '../../kit/found'
import { Problem } from '../../problems'
import { cancelInvitation } from './cancelInvitation'
import { invite } from './invite'
import { invitationOnWire } from './onWire'
import { invitation, newInvitation, organizationInvitationPath } from './shapes'
import { invitationOf, invitationsOf } from './store'

const list = operation({
  access: inOrganization('invitations:read'),
  method: 'get',
  path: '/manage/organizations/{organization}/invitations',
  summary: 'Open invitations to an organization',
  request: { params: organizationPath },
  answers: { 200: z.array(invitation) },
})
const create = operation({
  access: inOrganization('invitations:write'),
  method: 'post',
  path: '/manage/organizations/{organization}/invitations',
  summary: 'Invite to an organization; an unknown address gets an account',
  request: { params: organizationPath, body: json(newInvitation) },
  answers: { 201: invitation },
  refusals: ['email-not-valid', 'invite-self', 'already-invited', 'already-member'],
})
const get = operation({
  access: inOrganization('invitations:read'),
  method: 'get',
  path: '/manage/organizations/{organization}/invitations/{invitation}',
  summary: 'An open invitation to an organization',
  request: { params: organizationInvitationPath },
  answers: { 200: invitation },
  refusals: ['invitation-not-found'],
})
const cancel = operation({
  access: inOrganization('invitations:write'),
  method: 'delete',
  path: '/manage/organizations/{organization}/invitations/{invitation}',
  summary: 'Take an invitation back',
  request: { params: organizationInvitationPath },
  answers: { 204: null },
  refusals: ['invitation-not-found'],
})

/** `/manage/organizations/{organization}/invitations`. */
export const organizationInvitations = slice('Organizations')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [invitationsOf(c.var.scope)])
    return c.json(rows.map(invitationOnWire), 200)
  })
  .openapi(create, async (c) => {
    const row = await invite(c.var.scope, c.var.settings.key, c.req.valid('json').email)
    return c.json(invitationOnWire(found(row)), 201)
  })
  .openapi(get, async (c) => {
    const { invitation: given } = c.req.valid('param')
    const [[row]] = await read(c.var.scope, [invitationOf(c.var.scope, numberIn(given))])
    if (!row) throw new Problem('invitation-not-found', { parameters: { id: given } })
    return c.json(invitationOnWire(row), 200)
  })
  .openapi(cancel, async (c) => {
    const { invitation: given } = c.req.valid('param')
    await cancelInvitation(c.var.scope, numberIn(given), given)
    return c.body(null, 204)
  })
