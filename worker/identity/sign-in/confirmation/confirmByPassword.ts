import { commit } from '../../../access/commit'
import { enter } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import { Problem } from '../../../problems'
import type { Settings } from '../../../settings'
import { type PasswordProof, passwordProof } from '../../passwords/passwordProof'
import { confirmWaysOf } from '../../two-step/rules'
import { heldBy } from '../../two-step/store'
import { type Confirmed, confirmed } from './confirmed'

/**
 * "Confirm it's you" by password. Two trips. Refuses with `stronger-factor-required` (and the ways that would
 * do), and as `passwordProof` does.
 */
export async function confirmByPassword(
  scope: AccountScope,
  settings: Settings,
  given: PasswordProof,
): Promise<Confirmed> {
  const proof = await passwordProof(scope, settings, given)
  const [entered, [[held], ...known]] = await enter(scope, [heldBy(scope, scope.me), ...proof.queries])
  const ways = held ? confirmWaysOf(held, entered.facts.session.strength) : []
  if (ways.length > 0 && !ways.includes('password')) throw new Problem('stronger-factor-required', { ways })
  const { person, proved } = await proof.judge(entered, known)
  const { statements, secretIn } = await confirmed(entered, proof.cookieHash, 'password')
  const [rotated] = await commit(entered, [...statements, ...proved])
  return { secret: secretIn(rotated), sessionEnds: person.sessionExpires }
}
