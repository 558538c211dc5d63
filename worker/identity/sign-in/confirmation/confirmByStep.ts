import { commit } from '../../../access/commit'
import { enter } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import type { DeviceSecret } from '../../../http/api/session-cookie'
import { sha256 } from '../../../kit/hash'
import { Problem } from '../../../problems'
import type { Settings } from '../../../settings'
import type { GivenStep } from '../../factors/shapes'
import { countedBySession, stepProof } from '../../factors/stepProof'
import { endOf } from '../../sessions/store'
import { type Confirmed, confirmed } from './confirmed'

/** The cookies that a browser brings to its confirmation. */
export type ConfirmCookies = {
  readonly session: string | undefined
  readonly browser: string | undefined
  readonly devices: readonly DeviceSecret[]
}

/**
 * "Confirm it's you" by a second factor: the session is of two from then on. Two trips. Attempts are counted
 * per session. Refuses as `stepProof` does.
 */
export async function confirmByStep(
  scope: AccountScope,
  settings: Settings,
  given: GivenStep,
  { session = '', browser, devices }: ConfirmCookies,
): Promise<Confirmed> {
  const counted = countedBySession(scope.session)
  const proof = await stepProof(scope, settings, given, {
    owner: scope.me,
    counted,
    purpose: 'confirmation',
    browser,
    devices,
  })
  const [entered, [[end], ...answers]] = await enter(scope, [endOf(scope), ...proof.queries])
  if (!end) throw new Problem('not-signed-in')
  const { spend, forgive } = await proof.judge(answers)
  const { statements, secretIn } = await confirmed(entered, await sha256(session), given.way)
  const [rotated] = await commit(entered, [...statements, ...spend, ...forgive])
  return { secret: secretIn(rotated), sessionEnds: end.expires }
}
