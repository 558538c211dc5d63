import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { numberIn } from '../../access/unit/unitClaim'
import { maintainerPath } from '../../http/manage/manageShapes'
import { inMaintainer, json, operation, slice } from '../../http/operation'
import { found } from '../../kit/found'
import { Problem } from '../../problems'
import { cancelInvitation } from './cancelInvitation'
import { invite } from './invite'
import { invitationOnWire } from './onWire'
import { invitation, maintainerInvitationPath, newInvitation } from './shapes'
import { invitationOf, invitationsOf } from './store'

const list = operation({
  access: inMaintainer('invitations:read'),
  method: 'get',
  path: '/manage/maintainers/{maintainer}/invitations',
  summary: 'Open invitations to a maintainer',
  request: { params: maintainerPath },
  answers: { 200: z.array(invitation) },
})
const create = operation({
  access: inMaintainer('invitations:write'),
  method: 'post',
  path: '/manage/maintainers/{maintainer}/invitations',
  summary: 'Invite to a maintainer; an unknown address gets an account',
  request: { params: maintainerPath, body: json(newInvitation) },
  answers: { 201: invitation },
  refusals: ['email-not-valid', 'invite-self', 'already-invited', 'already-member'],
})
const get = operation({
  access: inMaintainer('invitations:read'),
  method: 'get',
  path: '/manage/maintainers/{maintainer}/invitations/{invitation}',
  summary: 'An open invitation to a maintainer',
  request: { params: maintainerInvitationPath },
  answers: { 200: invitation },
  refusals: ['invitation-not-found'],
})
const cancel = operation({
  access: inMaintainer('invitations:write'),
  method: 'delete',
  path: '/manage/maintainers/{maintainer}/invitations/{invitation}',
  summary: 'Take an invitation back',
  request: { params: maintainerInvitationPath },
  answers: { 204: null },
  refusals: ['invitation-not-found'],
})

/** `/manage/maintainers/{maintainer}/invitations`. */
export const maintainerInvitations = slice('Maintainers')
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
