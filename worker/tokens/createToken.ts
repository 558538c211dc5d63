import type { z } from '@hono/zod-openapi'
import { commit } from '../access/commit'
import type { AccountScope } from '../access/scope'
import { newToken } from '../access/tokenForm'
import { securityMailWith } from '../accounts/securityMail'
import { last } from '../data/batch'
import { seconds } from '../kit/duration'
import { sha256 } from '../kit/hash'
import { Problem } from '../problems'
import { note } from '../security-log/store'
import { tokenCreatedMail } from './mail'
import { ownTokenOnWire } from './onWire'
import type { newOwnToken, tokenWish } from './shapes'
import * as store from './store'

/** Makes a management token of mine and mails me that there is one. One trip. The value is in the answer and nowhere else. */
export async function createToken(scope: AccountScope, key: string, wish: z.infer<typeof tokenWish>): Promise<z.infer<typeof newOwnToken>> {
  const token = newToken('management')
  const results = await commit(scope, [
    ...(await securityMailWith(scope, tokenCreatedMail, { key, owner: scope.me, more: { thing: wish.name } })),
    note(scope, scope.me, 'token.created', { name: wish.name }),
    store.insertToken(scope, { hash: await sha256(token), name: wish.name, expires: scope.now + seconds(wish.expiresInSeconds) }),
  ])
  const [row] = last(results)
  if (!row) throw new Problem('internal')
  return { ...ownTokenOnWire(row), token }
}
