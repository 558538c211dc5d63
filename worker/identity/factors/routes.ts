import { readDevices } from '../../http/api/session-cookie'
import { operation, signedIn, slice } from '../../http/operation'
import { listFactors } from './listFactors'
import { factors as shape } from './shapes'

const look = operation({
  access: signedIn(),
  method: 'get',
  path: '/api/account/factors',
  summary: 'My passkeys, two-step verification and recovery codes',
  answers: { 200: shape },
})

/** `GET /api/account/factors`. */
export const factors = slice('Two-step verification').openapi(look, async (c) =>
  c.json(await listFactors(c.var.scope, c.var.settings, await readDevices(c)), 200),
)
