import type { AccountScope } from '../../access/scope'
import { sha256 } from '../../kit/hash'
import { randomText } from '../../kit/random'
import { renewSession, rotateSession } from './store'

/**
 * A new cookie for a session. `strength`: how strongly its person has just proved who they are; null where
 * they have not: then the session stays as fresh and as strong as it was. `rotate` goes first into the
 * commit; `secretIn` its answer gives the value to set, or null where the browser got one meanwhile by
 * another request. `from`: SHA-256 of the cookie that came.
 */
export async function newCookie(scope: AccountScope, from: string, strength: 1 | 2 | null) {
  const secret = randomText(256)
  const to = await sha256(secret)
  const secretIn = ([now]: readonly { readonly hash: string }[]): string | null =>
    now?.hash === to ? secret : null
  const rotate =
    strength === null ? renewSession(scope, { from, to }) : rotateSession(scope, { from, to, strength })
  return { rotate, secretIn }
}
