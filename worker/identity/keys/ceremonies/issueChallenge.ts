import type { Scope } from '../../../access/scope'
import { inSeconds, minutes } from '../../../kit/duration'
import { randomText } from '../../../kit/random'
import { Problem } from '../../../problems'
import type { Settings } from '../../../settings'
import { challengeKey } from './challengeKey'
import { CHALLENGE_LASTS, type IssuedChallenge } from './rules'

/**
 * A challenge (base64url) and the cookie of the browser that may answer it: goes into `challengeCookie` for
 * CHALLENGE_LASTS.
 */
export type Issued = { readonly challenge: string; readonly browser: string }

/**
 * KV forgets it later than we do: what it has lost and what came too late are told apart by the time that is
 * kept with it.
 */
const KEPT = CHALLENGE_LASTS + minutes(1)

/**
 * Asks a browser to prove something: never touches D1. `browser` is its challenge cookie, if it has one.
 * Refuses with `try-again` while KV fails.
 */
export async function issueChallenge(
  scope: Scope,
  { kv }: Pick<Settings, 'kv'>,
  {
    purpose,
    userId,
    browser = randomText(256),
  }: Omit<IssuedChallenge, 'expires'> & { readonly browser: string | undefined },
): Promise<Issued> {
  const challenge = randomText(256)
  const asked: IssuedChallenge = { purpose, userId, expires: scope.now + CHALLENGE_LASTS }
  try {
    await kv.put(`challenge:${await challengeKey(browser, challenge)}`, JSON.stringify(asked), {
      expirationTtl: inSeconds(KEPT),
    })
  } catch {
    throw new Problem('try-again')
  }
  return { challenge, browser }
}
