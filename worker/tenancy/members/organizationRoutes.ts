import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { organizationPath } from '../../http/manage/manageShapes'
import { inOrganization, json, operation, slice } from '../../http/operation'
import { found } from '../../kit/found'
import { addMember } from './addMember'
import { join as joinUnit } from './join'
import { memberOnWire } from './onWire'
import { removeMember } from './removeMember'
import { member, newMember, organizationSeat } from './shapes'
import { membersOf } from './store'

const list = operation({
  access: inOrganization('members:read'),
  method: 'get',
  path: '/manage/organizations/{organization}/users',
  summary: 'Members of an organization',
  request: { params: organizationPath },
  answers: { 200: z.array(member) },
})
const add = operation({
  access: inOrganization('members:add'),
  method: 'post',
  path: '/manage/organizations/{organization}/users',
  summary: 'Add a member; an unknown address gets an account',
  request: { params: organizationPath, body: json(newMember) },
  answers: { 201: member },
  refusals: [
    'email-not-valid',
    'user-not-found',
    'already-member',
    'organization-needs-mfa',
    'fields-not-valid',
  ],
})
const remove = operation({
  access: inOrganization('members:remove'),
  method: 'delete',
  path: '/manage/organizations/{organization}/users/{user}',
  summary: 'Remove a member, or leave',
  request: { params: organizationSeat },
  answers: { 204: null },
  refusals: ['user-not-found', 'last-member'],
})
const join = operation({
  access: inOrganization('join'),
  method: 'post',
  path: '/manage/organizations/{organization}/join-organization',
  summary: 'Become a member of an organization',
  request: { params: organizationPath, body: json(z.object({})) },
  answers: { 204: null },
})

/** `/manage/organizations/{organization}/users`, and joining. */
export const organizationMembers = slice('Organizations')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [membersOf(c.var.scope)])
    return c.json(rows.map(memberOnWire), 200)
  })
  .openapi(add, async (c) => {
    const row = await addMember(c.var.scope, c.var.settings.key, c.req.valid('json'))
    return c.json(memberOnWire(found(row)), 201)
  })
  .openapi(remove, async (c) => {
    await removeMember(c.var.scope, c.req.valid('param').user)
    return c.body(null, 204)
  })
  .openapi(join, async (c) => {
    await joinUnit(c.var.scope)
    return c.body(null, 204)
  })
