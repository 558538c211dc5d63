import type { Scope } from '../../../access/scope'
import type { UserId } from '../../../kit/id'
import { Problem } from '../../../problems'
import type { Settings } from '../../../settings'
import { findChallenge } from './findChallenge'
import type { ChallengePurpose } from './rules'
import type { RegistrationResponse } from './shapes'
import { insertCredential, type RegisteredKey, spendChallenge } from './store'
import { verifyRegistration } from './verifyRegistration'

/** What a browser has made, for whom, and what it was asked for. */
export type Registered = {
  readonly purpose: ChallengePurpose
  readonly owner: UserId
  readonly browser: string | undefined
  readonly response: RegistrationResponse
  readonly requireUserVerification: boolean
}

/**
 * A new credential, proved to be made here and now for this person; and `keep`, the statements that spend the
 * challenge and keep it under a name. Never touches D1. Refuses with `challenge-expired` (also when it was
 * asked of somebody else), `passkey-not-valid`, `try-again`; `keep` with `challenge-used` and
 * `passkey-taken`.
 */
export async function takeRegistration(scope: Scope, settings: Settings, registered: Registered) {
  const { owner, response, requireUserVerification } = registered
  const challenge = await findChallenge(scope, settings, registered)
  if (challenge.userId !== owner) throw new Problem('challenge-expired')
  const made = await verifyRegistration(settings, {
    response,
    challenge: challenge.challenge,
    requireUserVerification,
  })
  if (!made) throw new Problem('passkey-not-valid')
  const keep = (as: Pick<RegisteredKey, 'kind' | 'name' | 'deviceHash'>) =>
    [spendChallenge(scope, challenge), insertCredential(scope, owner, { ...made, ...as })] as const
  return { made, keep }
}
