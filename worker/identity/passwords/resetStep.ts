import type { AnyoneScope } from '../../access/scope'
import type { DeviceSecret } from '../../http/api/session-cookie'
import type { Settings } from '../../settings'
import type { GivenStep } from '../factors/shapes'
import { countedByAccount, stepProof } from '../factors/stepProof'
import { ownerOfOpenLink } from '../links/store'

/** The cookies that a browser brings to a reset. */
export type ResetCookies = {
  readonly browser: string | undefined
  readonly devices: readonly DeviceSecret[]
}

/**
 * The second step of a reset: whose (as SQL; NULL where the link opens nothing), and how it is proved.
 * Attempts count against the account, as at sign-in.
 */
export function resetStep(scope: AnyoneScope, secretHash: string, { browser, devices }: ResetCookies) {
  const owner = ownerOfOpenLink(scope, secretHash, 'reset-password')
  const counted = countedByAccount(owner, devices)
  const prove = async (settings: Settings, given: GivenStep) =>
    stepProof(scope, settings, given, { owner, counted, purpose: 'password-reset', browser, devices })
  return { owner, prove }
}
