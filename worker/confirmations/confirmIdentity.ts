import { commit } from '../access/commit'
import type { AccountScope } from '../access/scope'
import { sha256 } from '../kit/hash'
import { randomText } from '../kit/random'
import { type Proof, provePassword } from '../passwords/provePassword'
import { note } from '../security-log/store'
import { rotateSession } from '../sessions/store'
import type { Settings } from '../settings'

/**
 * "Confirm it's you": the session counts as just proved, and gets a new cookie, so that a stolen copy of the old one gains nothing
 * (`secret`; null where the browser has had one meanwhile, by the first of two clicks). Two trips. Refuses as `provePassword` does.
 */
export async function confirmIdentity(scope: AccountScope, settings: Settings, proof: Proof) {
  const { entered, person, proved, cookieHash } = await provePassword(scope, settings, proof)
  const secret = randomText(256)
  const to = await sha256(secret)
  const [inForce] = await commit(entered, [
    rotateSession(entered, { from: cookieHash, to, strength: 1 }),
    ...proved,
    note(entered, entered.me, 'identity.confirmed', { by: 'password' }),
  ])
  return { secret: inForce[0]?.hash === to ? secret : null, sessionEnds: person.sessionExpires }
}
