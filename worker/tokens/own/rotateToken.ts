import type { z } from '@hono/zod-openapi'
import { commit, nothingChanged, refuse } from '../../access/commit'
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
import type { newOwnToken, rotation } from './shapes'
import * as store from './store'

/**
 * Gives a token of mine a successor of the same name and scopes; the old one works on for the overlap. One
 * trip. Refuses with `not-found`.
 */
export async function rotateToken(
  scope: AccountScope,
  key: string,
  id: number,
  { expiresInSeconds, overlapSeconds }: z.infer<typeof rotation>,
): Promise<z.infer<typeof newOwnToken>> {
  // Only the database knows of which kind the old one is.
  const values = { admin: newToken('management'), personal: newToken('personal') }
  const hashes = { admin: await sha256(values.admin), personal: await sha256(values.personal) }
  const results = await commit(scope, [
    store.insertSuccessor(scope, id, {
      hashes,
      lifetime: expiresInSeconds === undefined ? null : seconds(expiresInSeconds),
    }),
    refuse('not-found', nothingChanged),
    ...(await securityMailWith(scope, tokenCreatedMail, {
      key,
      owner: scope.me,
      more: { thing: store.nameOfToken(scope, id) },
    })),
    logEvent(scope, scope.me, 'token.rotated', { token: id }),
    store.endLater(scope, id, seconds(overlapSeconds)),
    store.madeToken(scope),
  ])
  const row = requireRow(lastResult(results)[0])
  return { ...ownTokenOnWire(row), token: row.kind === 'personal' ? values.personal : values.admin }
}
