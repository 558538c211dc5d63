import type { z } from '@hono/zod-openapi'
import { commit } from '../../access/commit'
import type { AccountScope } from '../../access/scope'
import { newToken } from '../../access/token/form'
import { lastResult } from '../../data/batch'
import { securityMailWith } from '../../identity/links/securityMail'
import { seconds } from '../../kit/duration'
import { found } from '../../kit/found'
import { sha256 } from '../../kit/hash'
import { logEvent } from '../../record/security-log/store'
import { tokenCreatedMail } from './mail'
import { ownTokenOnWire } from './onWire'
import type { newOwnToken, tokenWish } from './shapes'
import * as store from './store'

type Wish = z.infer<typeof tokenWish>

/**
 * Makes a token of mine and mails me that there is one. One trip. The value is in the answer and nowhere
 * else.
 */
export async function createToken(
  scope: AccountScope,
  key: string,
  wish: Wish,
): Promise<z.infer<typeof newOwnToken>> {
  const token = newToken(wish.kind)
  const { name } = wish
  const results = await commit(scope, [
    ...(await securityMailWith(scope, tokenCreatedMail, { key, owner: scope.me, more: { thing: name } })),
    logEvent(scope, scope.me, 'token.created', { name }),
    store.insertToken(scope, {
      ...madeOf(wish),
      hash: await sha256(token),
      name,
      expires: scope.now + seconds(wish.expiresInSeconds),
    }),
  ])
  return { ...ownTokenOnWire(found(lastResult(results)[0])), token }
}

function madeOf(wish: Wish) {
  const { ipRanges } = wish
  if (wish.kind === 'personal')
    return { kind: 'personal' as const, restrictions: [...new Set(wish.scopes)], ipRanges }
  const isSaid = wish.scopes.some((scope) => scope.startsWith('manage:'))
  return {
    kind: 'admin' as const,
    restrictions: [...new Set(isSaid ? wish.scopes : ['manage:write', ...wish.scopes])],
    ipRanges,
  }
}
