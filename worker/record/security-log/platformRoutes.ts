import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { pageOf } from '../../http/api/page'
import { onPlatform, operation, slice } from '../../http/operation'
import { verification, verificationQuery } from './shapes'
import { platformLogOnWire } from './unitOnWire'
import { platformLogEntry, platformLogQuery } from './unitShapes'
import { platformLogOf } from './unitStore'
import { verifyLog } from './verifyLog'

const list = operation({
  access: onPlatform('log:read'),
  method: 'get',
  path: '/api/admin/security-log',
  summary: 'What happened anywhere: by people, by staff, by applications',
  request: { query: platformLogQuery },
  answers: { 200: z.array(platformLogEntry) },
})
const verify = operation({
  access: onPlatform('log:read'),
  method: 'get',
  path: '/api/admin/security-log/verification',
  summary: 'Is the log of everything still what was sealed?',
  request: { query: verificationQuery },
  answers: { 200: verification },
})

/** `/api/admin/security-log`. */
export const platformLog = slice('Staff')
  .openapi(list, async (c) => {
    const { limit, cursor = null, user = null } = c.req.valid('query')
    const page = { before: cursor, limit: limit + 1 }
    const [rows] = await read(c.var.scope, [platformLogOf(c.var.scope, page, user)])
    return c.json(pageOf(c, rows, limit).map(platformLogOnWire), 200)
  })
  .openapi(verify, async (c) => {
    const { scope, settings } = c.var
    const { until = null } = c.req.valid('query')
    return c.json(await verifyLog(scope, settings, { kind: 'platform', owner: 0 }, until), 200)
  })
