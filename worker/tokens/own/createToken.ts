import type { z } from '@hono/zod-openapi'
import { commit } from '../../access/commit'
import type { AccountScope } from '../../access/scope'
import { newToken } from '../../access/token/form'
import { lastResult } from '../../data/batch'
import { securityMailWith } from '../../identity/links/securityMail'
import { seconds } from '../../kit/duration'
import { sha256 } from '../../kit/hash'
import { requireRow } from '../../kit/requireRow'
import { logEvent } from '../../record/security-log/store'
import { tokenCreatedMail } from './mail'
import { ownTokenOnWire } from './onWire'
import type { newOwnToken, tokenRequest } from './shapes'
import * as store from './store'

type TokenRequest = z.infer<typeof tokenRequest>

/**
 * Makes a token of mine and mails me that there is one. One trip. The value is in the answer and nowhere
 * else.
 */
export async function createToken(
  scope: AccountScope,
  key: string,
  request: TokenRequest,
): Promise<z.infer<typeof newOwnToken>> {
  const token = newToken(request.kind)
  const { name } = request
  const results = await commit(scope, [
    ...(await securityMailWith(scope, tokenCreatedMail, { key, owner: scope.me, more: { thing: name } })),
    logEvent(scope, scope.me, 'token.created', { name }),
    store.insertToken(scope, {
      ...madeOf(request),
      hash: await sha256(token),
      name,
      expires: scope.now + seconds(request.expiresInSeconds),
    }),
  ])
  return { ...ownTokenOnWire(requireRow(lastResult(results)[0])), token }
}

function madeOf(request: TokenRequest) {
  const { ipRanges } = request
  if (request.kind === 'personal')
    return { kind: 'personal' as const, restrictions: [...new Set(request.scopes)], ipRanges }
  const isSaid = request.scopes.some((scope) => scope.startsWith('manage:'))
  return {
    kind: 'admin' as const,
    restrictions: [...new Set(isSaid ? request.scopes : ['manage:write', ...request.scopes])],
    ipRanges,
  }
}
