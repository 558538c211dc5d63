import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { json, onPlatform, onUser, operation, slice } from '../../http/operation'
import { requireRow } from '../../kit/requireRow'
import { userOnWire } from '../../people/onWire'
import { user } from '../../people/shapes'
import { deleteUser } from './deleteUser'
import { renameUser } from './renameUser'
import { setSuperAdmin } from './setSuperAdmin'
import { userChange, userPath, usersQuery } from './shapes'
import * as store from './store'

const params = { params: userPath }
const list = operation({
  access: onPlatform('users:list'),
  method: 'get',
  path: '/manage/users',
  summary: 'Users, by a part of their name or address',
  request: { query: usersQuery },
  answers: { 200: z.array(user) },
  refusals: ['fields-not-valid'],
})
const get = operation({
  access: onUser('read'),
  method: 'get',
  path: '/manage/users/{user}',
  summary: 'A user; by id also a deleted one',
  request: params,
  answers: { 200: user },
})
const rename = operation({
  access: onUser('rename'),
  method: 'put',
  path: '/manage/users/{user}',
  summary: 'Give a user another name',
  request: { ...params, body: json(userChange) },
  answers: { 200: user },
  refusals: ['fields-not-valid'],
})
const remove = operation({
  access: onUser('delete'),
  method: 'delete',
  path: '/manage/users/{user}',
  summary: 'Delete a user at once, with all that is theirs',
  request: params,
  answers: { 204: null },
  refusals: ['last-member', 'last-super-admin'],
})
const superAdmin = {
  access: onUser('super-admin:write'),
  path: '/manage/users/{user}/super-admin',
  answers: { 200: user },
} as const
const grant = operation({
  ...superAdmin,
  method: 'post',
  summary: 'Make a user a super admin',
  request: { ...params, body: json(z.object({})) },
})
const revoke = operation({
  ...superAdmin,
  method: 'delete',
  summary: 'Make a user a super admin no longer',
  request: params,
  refusals: ['last-super-admin'],
})

/** `/manage/users`. */
export const users = slice('Users')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [store.usersLike(c.var.scope, c.req.valid('query'))])
    return c.json(rows.map(userOnWire), 200)
  })
  .openapi(get, async (c) => {
    const [[row]] = await read(c.var.scope, [store.userOf(c.var.scope)])
    return c.json(userOnWire(requireRow(row)), 200)
  })
  .openapi(rename, async (c) => {
    const { given } = c.req.valid('param').user
    return c.json(userOnWire(await renameUser(c.var.scope, given, c.req.valid('json').name)), 200)
  })
  .openapi(remove, async (c) => {
    await deleteUser(c.var.scope, c.var.settings.key, c.req.valid('param').user.given)
    return c.body(null, 204)
  })
  .openapi(grant, async (c) => {
    const change = { is: true, lasts: c.var.settings.session.superAdmin }
    return c.json(userOnWire(await setSuperAdmin(c.var.scope, c.req.valid('param').user.given, change)), 200)
  })
  .openapi(revoke, async (c) => {
    const change = { is: false, lasts: c.var.settings.session.superAdmin }
    return c.json(userOnWire(await setSuperAdmin(c.var.scope, c.req.valid('param').user.given, change)), 200)
  })
