import { z } from '@hono/zod-openapi'
import { nothingChanged, refuse } from '../../access/commit'
import { read, write } from '../../access/enter'
import { json, onPlatform, operation, slice } from '../../http/operation'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { tokenPath } from '../own/shapes'
import { createApplicationToken } from './createApplicationToken'
import { applicationOnWire } from './onWire'
import { applicationToken, applicationTokenRequest, newApplicationToken } from './shapes'
import * as store from './store'

const list = operation({
  access: onPlatform('application-tokens:read'),
  method: 'get',
  path: '/api/admin/application-tokens',
  summary: 'The tokens of applications',
  answers: { 200: z.array(applicationToken) },
})
const create = operation({
  access: onPlatform('application-tokens:write'),
  method: 'post',
  path: '/api/admin/application-tokens',
  again: 'shows-secret',
  summary: 'Make a token for an application; its value is shown this once',
  request: { body: json(applicationTokenRequest) },
  answers: { 201: newApplicationToken },
  refusals: ['invalid-input'],
})
const remove = operation({
  access: onPlatform('application-tokens:write'),
  method: 'delete',
  path: '/api/admin/application-tokens/{token}',
  summary: 'End a token of an application',
  request: { params: tokenPath },
  answers: { 204: null },
  refusals: ['not-found'],
})

/** `/api/admin/application-tokens`: for super admins, by the cookie alone. */
export const applicationTokens = slice('Staff')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [store.applicationTokens(c.var.scope)])
    return c.json(rows.map(applicationOnWire), 200)
  })
  .openapi(create, async (c) => c.json(await createApplicationToken(c.var.scope, c.req.valid('json')), 201))
  .openapi(remove, async (c) => {
    const { token } = c.req.valid('param')
    await write(c.var.scope, [], (entered) => [
      logUnitEvent(entered, entered.me, 'application-token.deleted', { token }),
      store.deleteApplication(entered, token),
      refuse('not-found', nothingChanged),
    ])
    return c.body(null, 204)
  })
