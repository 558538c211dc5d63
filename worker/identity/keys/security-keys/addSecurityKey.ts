import { write } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import { sha256 } from '../../../kit/hash'
import { logEvent } from '../../../record/security-log/store'
import type { Settings } from '../../../settings'
import { securityMailWith } from '../../links/securityMail'
import { methodAdded } from '../../two-step/methodChanged'
import type { RegistrationResponse } from '../ceremonies/shapes'
import { takeRegistration } from '../ceremonies/takeRegistration'
import { securityKeyAddedMail } from './mail'
import { securityKeyNamed } from './store'

/** What the browser has made; `browser` and `device` are its challenge and device cookies. */
export type Brought = {
  readonly response: RegistrationResponse
  readonly name: string
  readonly browser: string | undefined
  readonly device: string | undefined
}

/**
 * Adds a security key: two-step verification is on. Gives the recovery codes when this is the person's first
 * method, else null. Two trips. Refuses with `challenge-expired`, `challenge-used`, `passkey-not-valid`,
 * `passkey-taken`.
 */
export async function addSecurityKey(
  scope: AccountScope,
  settings: Settings,
  { response, name, browser, device }: Brought,
) {
  const first: { codes: string[] | null } = { codes: null }
  const deviceHash = device === undefined ? null : await sha256(device)
  const results = await write(scope, [], async (entered) => {
    const { id: owner } = entered.facts.user
    const registered = {
      purpose: 'security-key-registration',
      owner,
      browser,
      response,
      requireUserVerification: false,
    } as const
    const { made, keep } = await takeRegistration(entered, settings, registered)
    const { recoveryCodes, statements } = await methodAdded(entered)
    first.codes = recoveryCodes
    return [
      ...keep({ kind: 'security-key', name, deviceHash }),
      securityKeyNamed(entered, made.credentialId),
      ...statements,
      logEvent(entered, owner, 'security-key.added', { name }),
      ...(await securityMailWith(entered, securityKeyAddedMail, {
        key: settings.key,
        owner,
        more: { thing: name },
      })),
    ] as const
  })
  return { row: results[2][0], recoveryCodes: first.codes }
}
