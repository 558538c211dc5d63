import type { Scope } from '../../../access/scope'
import { logEvent } from '../../../record/security-log/store'
import type { Settings } from '../../../settings'
import { securityMailWith } from '../../links/securityMail'
import { counterWentBackMail } from './mail'
import { type CredentialRow, type DeviceHash, recordUse } from './store'
import type { Assertion } from './verifyAssertion'

/** A credential that has answered truly, and in which browser. */
export type Used = {
  readonly credential: CredentialRow
  readonly assertion: Assertion
  readonly deviceHash: DeviceHash
}

/**
 * The statements that note the use of a passkey or security key; where its counter went back, its person is
 * told. They refuse with `passkey-unknown`.
 */
export async function useCredential(
  scope: Scope,
  { key }: Pick<Settings, 'key'>,
  { credential, assertion, deviceHash }: Used,
) {
  const { id, userId, kind, name } = credential
  const used = recordUse(scope, id, {
    counter: assertion.newCounter,
    isSynced: assertion.isSynced,
    deviceHash,
  })
  if (!assertion.hasGoneBack) return used
  const told = await securityMailWith(scope, counterWentBackMail, {
    key,
    owner: userId,
    more: { thing: name },
  })
  return [...used, logEvent(scope, userId, `${kind}.counter-went-back`, { id, name }), ...told]
}
