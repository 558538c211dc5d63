import type { AnyoneScope } from '../../access/scope'
import { sha256 } from '../../kit/hash'
import type { Settings } from '../../settings'
import type { GivenStep } from '../factors/shapes'
import { countedByAccount, stepProof } from '../factors/stepProof'
import { ownerOfOpenLink } from '../links/store'
import { isDeviceOf } from '../sessions/deviceStore'

/** The cookies that a browser brings to a reset. */
export type ResetCookies = { readonly browser: string | undefined; readonly device: string | undefined }

/**
 * The second step of a reset: whose (as SQL; NULL where the link opens nothing), and how it is proved.
 * Attempts count against the account, as at sign-in.
 */
export async function resetStep(scope: AnyoneScope, secretHash: string, { browser, device }: ResetCookies) {
  const owner = ownerOfOpenLink(scope, secretHash, 'reset-password')
  const deviceHash = device === undefined ? null : await sha256(device)
  const counted = countedByAccount(owner, isDeviceOf(owner, deviceHash), deviceHash)
  const prove = async (settings: Settings, given: GivenStep) =>
    stepProof(scope, settings, given, { owner, counted, purpose: 'password-reset', browser, device })
  return { owner, prove }
}
