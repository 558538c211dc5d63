import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { pageOf } from '../../http/api/page'
import { json, onPlatform, onUser, operation, slice } from '../../http/operation'
import { requireRow } from '../../kit/requireRow'
import { setDisabled } from './setDisabled'
import { userPath } from './shapes'
import { inspectedOnWire, listedOnWire } from './staffOnWire'
import { disabling, inspectedUser, listedUser, listedUsersQuery } from './staffShapes'
import * as store from './staffStore'

const params = { params: userPath }
const list = operation({
  access: onPlatform('users:list'),
  method: 'get',
  path: '/api/admin/users',
  summary: 'People and how their accounts stand, by a part of their name or address',
  request: { query: listedUsersQuery },
  answers: { 200: z.array(listedUser) },
})
const inspect = operation({
  access: onUser('inspect'),
  method: 'get',
  path: '/api/admin/users/{user}',
  summary: 'Everything about an account that whoever looks after it needs to know',
  request: params,
  answers: { 200: inspectedUser },
})
const disable = operation({
  access: onUser('disable'),
  method: 'post',
  path: '/api/admin/users/{user}/disabled',
  summary: 'Keep somebody out, ending their sessions and tokens at once; or let them in again',
  request: { ...params, body: json(disabling) },
  answers: { 200: inspectedUser },
  refusals: ['own-account', 'last-super-admin'],
})

/** `/api/admin/users`. */
export const staffUsers = slice('Staff')
  .openapi(list, async (c) => {
    const { q, state, limit, cursor: after = 0 } = c.req.valid('query')
    const [rows] = await read(c.var.scope, [
      store.listedUsers(c.var.scope, { q, state, after, limit: limit + 1 }),
    ])
    return c.json(pageOf(c, rows, limit).map(listedOnWire), 200)
  })
  .openapi(inspect, async (c) => {
    const [[row]] = await read(c.var.scope, [store.inspectedUser(c.var.scope)])
    return c.json(inspectedOnWire(requireRow(row), c.var.settings.mfaResetDelay), 200)
  })
  .openapi(disable, async (c) => {
    const row = await setDisabled(
      c.var.scope,
      c.req.valid('param').user.given,
      c.req.valid('json').isDisabled,
    )
    return c.json(inspectedOnWire(row, c.var.settings.mfaResetDelay), 200)
  })
