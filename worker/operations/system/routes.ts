import { onPlatform, operation, slice } from '../../http/operation'
import { systemState as shape } from './shapes'
import { systemState } from './systemState'

const look = operation({
  access: onPlatform('system:read'),
  method: 'get',
  path: '/api/admin/system',
  summary: 'How everything stands: version, counts, mail, clock, log, settings',
  answers: { 200: shape },
})

/** `/api/admin/system`. */
export const system = slice('Staff').openapi(look, async (c) =>
  c.json(await systemState(c.var.scope, c.var.settings), 200),
)
