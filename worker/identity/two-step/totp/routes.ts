import { FRESH_MINUTES } from '../../../access/account/verdict'
import { json, operation, signedIn, slice } from '../../../http/operation'
import { codeOnly } from '../shapes'
import { activateTotp } from './activateTotp'
import { beginSetup } from './beginSetup'
import { removeTotp } from './removeTotp'
import { firstCodes, totpSetup } from './shapes'

const begin = operation({
  access: signedIn({ freshWithinMinutes: FRESH_MINUTES }),
  method: 'post',
  path: '/api/account/totp',
  again: 'shows-secret',
  summary: 'Set up an authenticator app, the first or another: it waits for its first code',
  answers: { 201: totpSetup },
  refusals: ['step-up-required'],
})
const activate = operation({
  access: signedIn(),
  method: 'post',
  path: '/api/account/totp/activate',
  again: 'shows-secret',
  summary: 'Activate the authenticator app by its first code',
  request: { body: json(codeOnly) },
  answers: { 200: firstCodes },
  refusals: ['wrong-code', 'totp-set-up-expired'],
})
const remove = operation({
  access: signedIn({ freshWithinMinutes: FRESH_MINUTES }),
  method: 'delete',
  path: '/api/account/totp',
  summary: 'Remove the authenticator app',
  answers: { 204: null },
  refusals: ['step-up-required', 'not-found', 'mfa-required-by'],
})

/** `/api/account/totp`: the authenticator app. */
export const totp = slice('Two-step verification')
  .openapi(begin, async (c) => c.json(await beginSetup(c.var.scope, c.var.settings), 201))
  .openapi(activate, async (c) => {
    const codes = await activateTotp(c.var.scope, c.var.settings, c.req.valid('json').code)
    return c.json({ recoveryCodes: codes && [...codes] }, 200)
  })
  .openapi(remove, async (c) => {
    await removeTotp(c.var.scope, c.var.settings)
    return c.body(null, 204)
  })
