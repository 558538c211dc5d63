import { FRESH_MINUTES } from '../../../access/account/verdict'
import { commit, nothingChanged, refuse } from '../../../access/commit'
import { challengeCookie, deviceCookie } from '../../../http/api/session-cookie'
import { json, operation, signedIn, slice } from '../../../http/operation'
import { sha256 } from '../../../kit/hash'
import { Problem } from '../../../problems'
import { logEvent } from '../../../record/security-log/store'
import { CHALLENGE_LASTS } from '../ceremonies/rules'
import { creation } from '../ceremonies/shapes'
import { renameCredential } from '../ceremonies/store'
import { addPasskey } from './addPasskey'
import { beginPasskey } from './beginPasskey'
import { passkeyOnWire } from './passkeyOnWire'
import { removePasskey } from './removePasskey'
import { credentialPath, newPasskey, passkey, rename } from './shapes'
import { passkeyOf } from './store'

const begin = operation({
  access: signedIn({ freshWithinMinutes: FRESH_MINUTES }),
  method: 'post',
  path: '/api/account/passkeys/challenge',
  again: 'never',
  summary: 'Begin to register a passkey: what the browser is to make',
  answers: { 200: creation },
  refusals: ['step-up-required', 'try-again'],
})
const add = operation({
  access: signedIn(),
  method: 'post',
  path: '/api/account/passkeys',
  again: 'never',
  summary: 'Register the passkey that the browser has made',
  request: { body: json(newPasskey) },
  answers: { 201: passkey },
  refusals: ['challenge-expired', 'challenge-used', 'passkey-not-valid', 'passkey-taken', 'try-again'],
})
const change = operation({
  access: signedIn(),
  method: 'patch',
  path: '/api/account/passkeys/{id}',
  summary: 'Rename a passkey',
  request: { params: credentialPath, body: json(rename) },
  answers: { 200: passkey },
  refusals: ['not-found'],
})
const remove = operation({
  access: signedIn({ freshWithinMinutes: FRESH_MINUTES }),
  method: 'delete',
  path: '/api/account/passkeys/{id}',
  summary: 'Delete a passkey',
  request: { params: credentialPath },
  answers: { 204: null },
  refusals: ['step-up-required', 'not-found'],
})

/** `/api/account/passkeys`. */
export const passkeys = slice('Passkeys')
  .openapi(begin, async (c) => {
    const { options, browser } = await beginPasskey(c.var.scope, c.var.settings, challengeCookie.read(c))
    challengeCookie.write(c, browser, CHALLENGE_LASTS)
    return c.json({ options }, 200)
  })
  .openapi(add, async (c) => {
    const { response, name } = c.req.valid('json')
    const cookies = { browser: challengeCookie.read(c), device: deviceCookie.read(c) }
    const { row, deviceHash } = await addPasskey(c.var.scope, c.var.settings, { response, name, ...cookies })
    if (!row) throw new Problem('not-found')
    return c.json(passkeyOnWire(row, deviceHash), 201)
  })
  .openapi(change, async (c) => {
    const { scope } = c.var
    const { id } = c.req.valid('param')
    const { name } = c.req.valid('json')
    const results = await commit(scope, [
      renameCredential(scope, 'passkey', id, name),
      refuse('not-found', nothingChanged),
      logEvent(scope, scope.me, 'passkey.renamed', { id, name }),
      passkeyOf(scope, id),
    ])
    const [row] = results[3]
    if (!row) throw new Problem('not-found')
    const device = deviceCookie.read(c)
    return c.json(passkeyOnWire(row, device === undefined ? null : await sha256(device)), 200)
  })
  .openapi(remove, async (c) => {
    await removePasskey(c.var.scope, c.var.settings, c.req.valid('param').id)
    return c.body(null, 204)
  })
