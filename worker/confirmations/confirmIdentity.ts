import { commit } from '../access/commit'
import { enter } from '../access/enter'
import type { AccountScope } from '../access/scope'
import { type Proof, passwordProof } from '../passwords/passwordProof'
import { note } from '../security-log/store'
import { newCookie } from '../sessions/newCookie'
import type { Settings } from '../settings'

/**
 * "Confirm it's you": the session counts as just proved, and gets a new cookie, so that a stolen copy of the old one gains nothing
 * (`secret`; null where the browser has had one meanwhile, by the first of two clicks). Two trips. Refuses as `passwordProof` does.
 */
export async function confirmIdentity(scope: AccountScope, settings: Settings, given: Proof) {
  const proof = await passwordProof(scope, settings, given)
  const [entered, known] = await enter(scope, proof.queries)
  const { person, proved } = await proof.judge(entered, known)
  const cookie = await newCookie(entered, proof.cookieHash, 1)
  const [rotated] = await commit(entered, [cookie.rotate, ...proved, note(entered, entered.me, 'identity.confirmed', { by: 'password' })])
  return { secret: cookie.secretIn(rotated), sessionEnds: person.sessionExpires }
}
