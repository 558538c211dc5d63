import type { Factors } from '../../worker/identity/factors/shapes'

/** Whether this browser can tell its password manager what became of passkeys (WebAuthn L3 5.1.10). */
export const canSignal = (): boolean =>
  typeof PublicKeyCredential === 'function' && 'signalAllAcceptedCredentials' in PublicKeyCredential

/**
 * Tells the password manager which passkeys are still accepted, and whose they are. Where it cannot be told
 * nothing happens.
 */
export async function signalAcceptedPasskeys({ signal }: Pick<Factors, 'signal'>): Promise<void> {
  if (!canSignal()) return
  const { sendSignal } = await import('@simplewebauthn/browser')
  const { rpId: rpID, userId: userID, name: userName, displayName: userDisplayName } = signal
  const allAcceptedCredentialIDs = [...signal.accepted]
  await Promise.allSettled([
    sendSignal({ signalName: 'allAcceptedCredentials', rpID, userID, allAcceptedCredentialIDs }),
    sendSignal({ signalName: 'currentUserDetails', rpID, userID, userName, userDisplayName }),
  ])
}

/** Tells the password manager that this passkey opens nothing here. */
export async function signalUnknownPasskey(rpID: string, credentialID: string): Promise<void> {
  if (!canSignal()) return
  const { sendSignal } = await import('@simplewebauthn/browser')
  // Nothing is lost: it is offered once more.
  await sendSignal({ signalName: 'unknownCredential', rpID, credentialID }).catch(() => undefined)
}
