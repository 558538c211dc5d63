import { z } from 'zod'
import type { Scope } from '../../../access/scope'
import { fromBase64url } from '../../../kit/base64url'
import type { UserId } from '../../../kit/id'
import { Problem } from '../../../problems'
import type { Settings } from '../../../settings'
import { challengeKey } from './challengeKey'
import { type ChallengePurpose, type IssuedChallenge, isOpen } from './rules'

/**
 * A challenge that may still be answered. `hash` and `expires` are for `spendChallenge`, which stands in the
 * batch of what it opens.
 */
export type Challenge = {
  readonly challenge: string
  readonly hash: string
  readonly expires: number
  readonly userId: UserId | null
}
/** An answer, the browser (its challenge cookie) that brings it, and what it wants to open. */
export type CeremonyAnswer = {
  readonly purpose: ChallengePurpose
  readonly browser: string | undefined
  readonly response: { readonly response: { readonly clientDataJSON: string } }
}

/**
 * The challenge that an answer belongs to: never touches D1, proves nothing yet. Whether it is used already
 * the batch decides. Refuses with `challenge-expired` where there is none for this browser and purpose (or KV
 * does not show it), with `try-again` while KV fails.
 */
export async function findChallenge(
  scope: Scope,
  { kv }: Pick<Settings, 'kv'>,
  { purpose, browser, response }: CeremonyAnswer,
): Promise<Challenge> {
  const challenge = challengeIn(response.response.clientDataJSON)
  if (challenge === null || browser === undefined) throw new Problem('challenge-expired')
  const hash = await challengeKey(browser, challenge)
  const asked = await kept(kv, hash)
  if (!asked || !isOpen(asked, purpose, scope.now)) throw new Problem('challenge-expired')
  return { challenge, hash, expires: asked.expires, userId: asked.userId }
}

async function kept(kv: KVNamespace, hash: string): Promise<IssuedChallenge | null> {
  try {
    // Only issueChallenge writes under this prefix.
    return await kv.get<IssuedChallenge>(`challenge:${hash}`, 'json')
  } catch {
    throw new Problem('try-again')
  }
}

/** Our pages are never framed: what was signed in a frame of another site is none of ours. */
const clientData = z.object({
  challenge: z.string().regex(/^[\w-]{43}$/),
  crossOrigin: z.literal(false).optional(),
  topOrigin: z.never().optional(),
})
/** The challenge that a browser says it has answered; null where it says none of ours. */
function challengeIn(clientDataJSON: string): string | null {
  const bytes = fromBase64url(clientDataJSON)
  if (!bytes) return null
  try {
    return clientData.parse(JSON.parse(new TextDecoder().decode(bytes))).challenge
  } catch {
    return null
  }
}
