import { anyone, operation, slice } from '../../http/operation'
import { healthOf } from './healthOf'
import { health as shape } from './shapes'

const look = operation({
  access: anyone('load balancers and operators ask without a credential; it tells no more than up or down'),
  method: 'get',
  path: '/health',
  summary: 'Is it up?',
  answers: { 200: shape, 503: shape },
})

/** `GET /health`. */
export const health = slice('Health').openapi(look, async (c) => {
  const found = await healthOf(c.var.scope, c.var.settings.kv)
  return c.json(found, found.status === 'ok' ? 200 : 503)
})
