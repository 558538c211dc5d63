import { commit } from '../../../access/commit'
import { enter } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import { sha256 } from '../../../kit/hash'
import { logEvent } from '../../../record/security-log/store'
import type { Settings } from '../../../settings'
import { securityMailWith } from '../../links/securityMail'
import type { RegistrationResponse } from '../ceremonies/shapes'
import { takeRegistration } from '../ceremonies/takeRegistration'
import { passkeyAddedMail } from './mail'
import { proposedName } from './rules'
import { passkeyNamed } from './store'

/** What the browser has made; `browser` and `device` are its challenge and device cookies. */
export type Brought = {
  readonly response: RegistrationResponse
  readonly name: string | undefined
  readonly browser: string | undefined
  readonly device: string | undefined
}

/**
 * Adds a passkey to one's own account, and tells of it by mail. Two trips. Refuses with `challenge-expired`,
 * `challenge-used`, `passkey-not-valid`, `passkey-taken`.
 */
export async function addPasskey(
  scope: AccountScope,
  settings: Settings,
  { response, name: given, browser, device }: Brought,
) {
  const [entered] = await enter(scope, [])
  const { id: owner } = entered.facts.user
  const registered = {
    purpose: 'passkey-registration',
    owner,
    browser,
    response,
    requireUserVerification: true,
  } as const
  const { made, keep } = await takeRegistration(entered, settings, registered)
  const name = given ?? proposedName(made.aaguid)
  const deviceHash = device === undefined ? null : await sha256(device)
  const results = await commit(entered, [
    ...keep({ kind: 'passkey', name, deviceHash }),
    passkeyNamed(entered, made.credentialId),
    logEvent(entered, owner, 'passkey.added', { name }),
    ...(await securityMailWith(entered, passkeyAddedMail, {
      key: settings.key,
      owner,
      more: { thing: name },
    })),
  ])
  return { row: results[2][0], deviceHash }
}
