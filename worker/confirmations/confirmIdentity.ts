import { commit } from '../access/commit'
import type { AccountScope } from '../access/scope'
import { sha256 } from '../kit/hash'
import { randomText } from '../kit/random'
import { type Proof, provePassword } from '../passwords/provePassword'
import { note } from '../security-log/store'
import { rotateSession } from '../sessions/store'
import type { Settings } from '../settings'

/** "Confirm it's you": the session counts as just proved, and gets a new cookie, so that a stolen copy of the old one gains nothing. Two trips. */
export async function confirmIdentity(scope: AccountScope, settings: Settings, proof: Proof) {
  const { entered, person, proved } = await provePassword(scope, settings, proof)
  const secret = randomText(256)
  await commit(entered, [
    ...proved,
    rotateSession(entered, await sha256(secret), 1),
    note(entered, entered.me, 'identity.confirmed', { by: 'password' }),
  ])
  return { secret, sessionEnds: person.sessionExpires }
}
