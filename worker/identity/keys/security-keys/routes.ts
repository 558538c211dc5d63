import { FRESH_MINUTES } from '../../../access/account/verdict'
import { commit, nothingChanged, refuse } from '../../../access/commit'
import { challengeCookie, deviceCookie } from '../../../http/api/session-cookie'
import { json, operation, signedIn, slice } from '../../../http/operation'
import { Problem } from '../../../problems'
import { logEvent } from '../../../record/security-log/store'
import { CHALLENGE_LASTS } from '../ceremonies/rules'
import { creation } from '../ceremonies/shapes'
import { renameCredential } from '../ceremonies/store'
import { credentialPath, rename } from '../passkeys/shapes'
import { addSecurityKey } from './addSecurityKey'
import { beginSecurityKey } from './beginSecurityKey'
import { removeSecurityKey } from './removeSecurityKey'
import { securityKeyOnWire } from './securityKeyOnWire'
import { addedKey, keyName, newKey, securityKey } from './shapes'
import { securityKeyOf } from './store'

const begin = operation({
  access: signedIn({ freshWithinMinutes: FRESH_MINUTES }),
  method: 'post',
  path: '/api/account/security-keys/challenge',
  again: 'never',
  summary: 'Begin to add a security key: what the browser is to make',
  request: { body: json(keyName) },
  answers: { 200: creation },
  refusals: ['step-up-required', 'try-again'],
})
const add = operation({
  access: signedIn(),
  method: 'post',
  path: '/api/account/security-keys',
  again: 'never',
  summary: 'Add the security key that the browser has made',
  request: { body: json(newKey) },
  answers: { 201: addedKey },
  refusals: ['challenge-expired', 'challenge-used', 'passkey-not-valid', 'passkey-taken', 'try-again'],
})
const change = operation({
  access: signedIn(),
  method: 'patch',
  path: '/api/account/security-keys/{id}',
  summary: 'Rename a security key',
  request: { params: credentialPath, body: json(rename) },
  answers: { 200: securityKey },
  refusals: ['not-found'],
})
const remove = operation({
  access: signedIn({ freshWithinMinutes: FRESH_MINUTES }),
  method: 'delete',
  path: '/api/account/security-keys/{id}',
  summary: 'Remove a security key',
  request: { params: credentialPath },
  answers: { 204: null },
  refusals: ['step-up-required', 'not-found', 'mfa-required-by'],
})

/** `/api/account/security-keys`. */
export const securityKeys = slice('Two-step verification')
  .openapi(begin, async (c) => {
    const { options, browser } = await beginSecurityKey(c.var.scope, c.var.settings, challengeCookie.read(c))
    challengeCookie.write(c, browser, CHALLENGE_LASTS)
    return c.json({ options }, 200)
  })
  .openapi(add, async (c) => {
    const brought = { ...c.req.valid('json'), browser: challengeCookie.read(c), device: deviceCookie.read(c) }
    const { row, recoveryCodes } = await addSecurityKey(c.var.scope, c.var.settings, brought)
    if (!row) throw new Problem('not-found')
    return c.json({ key: securityKeyOnWire(row), recoveryCodes }, 201)
  })
  .openapi(change, async (c) => {
    const { scope } = c.var
    const { id } = c.req.valid('param')
    const { name } = c.req.valid('json')
    const results = await commit(scope, [
      renameCredential(scope, 'security-key', id, name),
      refuse('not-found', nothingChanged),
      logEvent(scope, scope.me, 'security-key.renamed', { id, name }),
      securityKeyOf(scope, id),
    ])
    const [row] = results[3]
    if (!row) throw new Problem('not-found')
    return c.json(securityKeyOnWire(row), 200)
  })
  .openapi(remove, async (c) => {
    await removeSecurityKey(c.var.scope, c.var.settings, c.req.valid('param').id)
    return c.body(null, 204)
  })
