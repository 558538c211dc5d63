import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { pageOf, pageQuery } from '../../http/api/page'
import { operation, signedIn, slice } from '../../http/operation'
import { logOnWire } from './onWire'
import { signInDays } from './rules'
import { logEntry, signInDay, signInQuery, verification, verificationQuery } from './shapes'
import * as store from './store'
import { verifyLog } from './verifyLog'

const list = operation({
  access: signedIn({ scope: 'account:read' }),
  method: 'get',
  path: '/api/account/security-log',
  summary: 'What happened to my account',
  request: { query: pageQuery },
  answers: { 200: z.array(logEntry) },
})
const verify = operation({
  access: signedIn({ scope: 'account:read' }),
  method: 'get',
  path: '/api/account/security-log/verification',
  summary: 'Is my log still what was sealed?',
  request: { query: verificationQuery },
  answers: { 200: verification },
})
const signIns = operation({
  access: signedIn({ scope: 'account:read' }),
  method: 'get',
  path: '/api/account/security-log/sign-ins',
  summary: 'How often I signed in on each of the last 30 days',
  request: { query: signInQuery },
  answers: { 200: z.array(signInDay) },
})

/** `/api/account/security-log`. */
export const securityLog = slice('Security log')
  .openapi(list, async (c) => {
    const { limit, cursor = null } = c.req.valid('query')
    const [rows] = await read(c.var.scope, [store.logOf(c.var.scope, { before: cursor, limit: limit + 1 })])
    return c.json(pageOf(c, rows, limit).map(logOnWire), 200)
  })
  .openapi(signIns, async (c) => {
    const [quarters] = await read(c.var.scope, [store.signInsOf(c.var.scope)])
    return c.json(
      signInDays(quarters, { now: c.var.scope.now, timeZone: c.req.valid('query').timeZone }),
      200,
    )
  })
  .openapi(verify, async (c) => {
    const { scope, settings } = c.var
    const { until = null } = c.req.valid('query')
    return c.json(await verifyLog(scope, settings, { kind: 'account', owner: scope.me }, until), 200)
  })
