import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { maintainerPath } from '../../http/manage/manageShapes'
import { inMaintainer, json, operation, slice } from '../../http/operation'
import { found } from '../../kit/found'
import { addMember } from './addMember'
import { join as joinUnit } from './join'
import { memberOnWire } from './onWire'
import { removeMember } from './removeMember'
import { maintainerSeat, member, newMember } from './shapes'
import { membersOf } from './store'

const list = operation({
  access: inMaintainer('members:read'),
  method: 'get',
  path: '/manage/maintainers/{maintainer}/users',
  summary: 'Members of a maintainer',
  request: { params: maintainerPath },
  answers: { 200: z.array(member) },
})
const add = operation({
  access: inMaintainer('members:add'),
  method: 'post',
  path: '/manage/maintainers/{maintainer}/users',
  summary: 'Add a member; an unknown address gets an account',
  request: { params: maintainerPath, body: json(newMember) },
  answers: { 201: member },
  refusals: ['email-not-valid', 'user-not-found', 'already-member', 'fields-not-valid'],
})
const remove = operation({
  access: inMaintainer('members:remove'),
  method: 'delete',
  path: '/manage/maintainers/{maintainer}/users/{user}',
  summary: 'Remove a member, or leave',
  request: { params: maintainerSeat },
  answers: { 204: null },
  refusals: ['user-not-found', 'last-member'],
})
const join = operation({
  access: inMaintainer('join'),
  method: 'post',
  path: '/manage/maintainers/{maintainer}/join-maintainer',
  summary: 'Become a member of a maintainer',
  request: { params: maintainerPath, body: json(z.object({})) },
  answers: { 204: null },
})

/** `/manage/maintainers/{maintainer}/users`, and joining. */
export const maintainerMembers = slice('Maintainers')
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
