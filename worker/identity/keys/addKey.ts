import { write } from '../../access/enter'
import type { AccountScope, EnteredAccount } from '../../access/scope'
import type { DeviceSecret } from '../../http/api/session-cookie'
import { logEvent } from '../../record/security-log/store'
import type { Settings } from '../../settings'
import { securityMailWith } from '../links/securityMail'
import { deviceOf } from '../sessions/deviceStore'
import { methodAdded } from '../two-step/methodChanged'
import type { RegistrationResponse } from './ceremonies/shapes'
import { takeRegistration } from './ceremonies/takeRegistration'
import { type KeyKind, keyKinds } from './kinds.table'
import { keyMails } from './mail'
import { proposedName } from './rules'
import { keyByCredential } from './store'

/** What the browser has made; `browser` is its challenge cookie, `devices` what it is known by. */
export type NewKey = {
  readonly kind: KeyKind
  readonly response: RegistrationResponse
  /** A name is proposed where none is given. */
  readonly name: string | undefined
  readonly browser: string | undefined
  readonly devices: readonly DeviceSecret[]
}

/**
 * Adds a passkey or security key to one's own account, and tells of it by mail. With a security key two-step
 * verification is on: gives the recovery codes when it is the person's first method, else null. Two trips.
 * Refuses with `challenge-expired`, `challenge-used`, `passkey-not-valid`, `passkey-taken`.
 */
export async function addKey(scope: AccountScope, settings: Settings, added: NewKey) {
  const { kind, devices } = added
  const { purpose, requireUserVerification } = keyKinds[kind]
  const first: { codes: string[] | null } = { codes: null }
  const results = await write(scope, [], async (entered) => {
    const { id: owner } = entered.facts.user
    const registered = { ...added, owner, purpose, requireUserVerification }
    const { made, keep } = await takeRegistration(entered, settings, registered)
    const name = added.name ?? proposedName(made.aaguid)
    const { recoveryCodes, statements } = await followAddition(entered, kind)
    first.codes = recoveryCodes
    const more = { thing: name }
    return [
      ...keep({ kind, name, deviceHash: deviceOf(owner, devices) }),
      keyByCredential(entered, kind, made.credentialId),
      ...statements,
      logEvent(entered, owner, `${kind}.added`, { name }),
      ...(await securityMailWith(entered, keyMails[kind].added, { key: settings.key, owner, more })),
    ] as const
  })
  const [, , [row]] = results
  return { row, recoveryCodes: first.codes }
}

const followAddition = async (entered: EnteredAccount, kind: KeyKind) =>
  keyKinds[kind].isSecondStep ? methodAdded(entered) : { recoveryCodes: null, statements: [] }
