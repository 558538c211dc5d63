import { anyone, json, onPlatform, operation, slice } from '../../http/operation'
import { introspect } from './introspect'
import { revokeHeld } from './revokeHeld'
import { heldToken, introspected, introspection } from './shapes'

const revoke = operation({
  access: anyone(
    'whoever holds a token may end it: its value is the credential, and the answer is the same whether there was one',
  ),
  method: 'post',
  path: '/api/tokens/revoke',
  summary: 'End a token that one holds, one that leaked for instance',
  request: { body: json(heldToken) },
  answers: { 204: null },
  refusals: ['invalid-input'],
})
const look = operation({
  access: onPlatform('token:introspect'),
  method: 'post',
  path: '/oauth/introspect',
  again: 'never',
  summary: 'Is this token good, and whose is it? (RFC 7662)',
  request: {
    body: { required: true, content: { 'application/x-www-form-urlencoded': { schema: introspected } } },
  },
  answers: { 200: introspection },
  refusals: ['invalid-input'],
})

/** What may be done with a token by whoever holds it, and asked of it by other services. */
export const heldTokens = slice('Tokens')
  .openapi(revoke, async (c) => {
    await revokeHeld(c.var.scope, c.var.settings.key, c.req.valid('json').token)
    return c.body(null, 204)
  })
  .openapi(look, async (c) => c.json(await introspect(c.var.scope, c.req.valid('form').token), 200))
