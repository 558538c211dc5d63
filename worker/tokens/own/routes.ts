import { z } from '@hono/zod-openapi'
import { FRESH_MINUTES } from '../../access/account/verdict'
import { commit, nothingChanged, refuse } from '../../access/commit'
import { read } from '../../access/enter'
import { json, operation, signedIn, slice } from '../../http/operation'
import { logEvent } from '../../record/security-log/store'
import { createToken } from './createToken'
import { ownTokenOnWire } from './onWire'
import { rotateToken } from './rotateToken'
import { newOwnToken, ownToken, rotation, tokenPath, tokenRequest } from './shapes'
import * as store from './store'

const list = operation({
  access: signedIn(),
  method: 'get',
  path: '/api/account/tokens',
  summary: 'My management, personal access and session tokens',
  answers: { 200: z.array(ownToken) },
})
const create = operation({
  access: signedIn({ freshWithinMinutes: FRESH_MINUTES }),
  method: 'post',
  path: '/api/account/tokens',
  again: 'shows-secret',
  summary: 'Make a management or personal access token; its value is shown this once',
  request: { body: json(tokenRequest) },
  answers: { 201: newOwnToken },
})
const rotate = operation({
  access: signedIn({ freshWithinMinutes: FRESH_MINUTES }),
  method: 'post',
  path: '/api/account/tokens/{token}/rotate',
  again: 'shows-secret',
  summary: 'Give one of my tokens a successor; the old one works on for the overlap',
  request: { params: tokenPath, body: json(rotation) },
  answers: { 201: newOwnToken },
  refusals: ['not-found'],
})
const remove = operation({
  access: signedIn({ freshWithinMinutes: FRESH_MINUTES }),
  method: 'delete',
  path: '/api/account/tokens/{token}',
  summary: 'End one of my tokens',
  request: { params: tokenPath },
  answers: { 204: null },
  refusals: ['not-found'],
})

/** `/api/account/tokens`. */
export const tokens = slice('Tokens')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [store.tokensOf(c.var.scope)])
    return c.json(rows.map(ownTokenOnWire), 200)
  })
  .openapi(create, async (c) =>
    c.json(await createToken(c.var.scope, c.var.settings.key, c.req.valid('json')), 201),
  )
  .openapi(rotate, async (c) => {
    const { scope, settings } = c.var
    return c.json(
      await rotateToken(scope, settings.key, c.req.valid('param').token, c.req.valid('json')),
      201,
    )
  })
  .openapi(remove, async (c) => {
    const { scope } = c.var
    const { token } = c.req.valid('param')
    await commit(scope, [
      logEvent(scope, scope.me, 'token.deleted', { token }),
      store.deleteToken(scope, token),
      refuse('not-found', nothingChanged),
    ])
    return c.body(null, 204)
  })
