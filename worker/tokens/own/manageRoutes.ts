import { z } from '@hono/zod-openapi'
import { read, write } from '../../access/enter'
import { newToken } from '../../access/token/form'
import { lastResult } from '../../data/batch'
import { json, onPlatform, operation, slice } from '../../http/operation'
import { hours } from '../../kit/duration'
import { sha256 } from '../../kit/hash'
import { Problem } from '../../problems'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { tokenOnWire } from './onWire'
import { newSessionToken, tokenInfo } from './shapes'
import * as store from './store'

const verify = operation({
  access: onPlatform('token:verify'),
  method: 'get',
  path: '/manage/tokens/verify',
  summary: 'Whose token this is, and what it opens',
  answers: { 200: tokenInfo },
})
const create = operation({
  access: onPlatform('session-token:create'),
  method: 'post',
  path: '/manage/current-user/session-token',
  again: 'shows-secret',
  summary: 'Make a session token: good for an hour',
  request: { body: json(z.object({})) },
  answers: { 201: newSessionToken },
})

/** The tokens' part of `/manage`. */
export const manageTokens = slice('Tokens')
  .openapi(verify, async (c) => {
    const { scope } = c.var
    const [, [row]] = await read(scope, [store.useToken(scope), store.tokenInfo(scope, scope.token)])
    if (!row) throw new Problem('invalid-token')
    return c.json(tokenOnWire(row), 200)
  })
  .openapi(create, async (c) => {
    const token = newToken('session')
    const hash = await sha256(token)
    const results = await write(c.var.scope, [], (entered) => [
      store.insertSessionToken(entered, { hash, expires: entered.now + hours(1) }),
      logUnitEvent(entered, entered.me, 'session-token.created'),
      store.tokenInfo(entered, store.newestToken),
    ])
    const [row] = lastResult(results)
    if (!row) throw new Problem('invalid-token')
    return c.json({ ...tokenOnWire(row), token }, 201)
  })
