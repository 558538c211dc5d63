import { z } from '@hono/zod-openapi'
import { nothingChanged, refuse } from '../../access/commit'
import { read, write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { numberIn } from '../../access/unit/segments'
import { onPlatform, operation, slice } from '../../http/operation'
import { Problem } from '../../problems'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { ownRequestOnWire } from './onWire'
import { ownJoinRequest, ownRequestPath } from './shapes'
import * as store from './store'

const access = onPlatform('join-requests:own')
const path = '/manage/current-user/projects-join-requests/{request}'
const list = operation({
  access,
  method: 'get',
  path: '/manage/current-user/projects-join-requests',
  summary: 'My open requests to join projects',
  answers: { 200: z.array(ownJoinRequest) },
})
const get = operation({
  access,
  method: 'get',
  path,
  summary: 'One of my requests',
  request: { params: ownRequestPath },
  answers: { 200: ownJoinRequest },
  refusals: ['join-request-not-found'],
})
const approve = operation({
  access,
  method: 'put',
  path,
  summary: 'Approving one’s own request is not possible',
  request: { params: ownRequestPath },
  answers: { 202: null },
  refusals: ['join-request-not-found', 'join-requests-members-only'],
})
const cancel = operation({
  access,
  method: 'delete',
  path,
  summary: 'Take a request back',
  request: { params: ownRequestPath },
  answers: { 204: null },
  refusals: ['join-request-not-found'],
})

const missing = (given: string) => new Problem('join-request-not-found', { parameters: { id: given } })
async function ownRequest(scope: UnitScope<'platform'>, given: string) {
  const [[row]] = await read(scope, [store.ownRequest(scope, numberIn(given))])
  if (!row) throw missing(given)
  return row
}

/** `/manage/current-user/projects-join-requests`. */
export const ownJoinRequests = slice('Join requests')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [store.ownRequests(c.var.scope)])
    return c.json(rows.map(ownRequestOnWire), 200)
  })
  .openapi(get, async (c) =>
    c.json(ownRequestOnWire(await ownRequest(c.var.scope, c.req.valid('param').request)), 200),
  )
  .openapi(approve, async (c) => {
    await ownRequest(c.var.scope, c.req.valid('param').request)
    throw new Problem('join-requests-members-only')
  })
  .openapi(cancel, async (c) => {
    const { request: given } = c.req.valid('param')
    await write(c.var.scope, [], (entered) => [
      store.cancelOwn(entered, numberIn(given)),
      refuse('join-request-not-found', nothingChanged, { parameters: { id: given } }),
      logUnitEvent(entered, entered.me, 'join-request.cancelled'),
    ])
    return c.body(null, 204)
  })
