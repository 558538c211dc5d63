import { api } from '../../client/api'
import { refreshFactors } from '../../session/factors'
import { refreshAccount } from '../../session/me'
import { signalAcceptedPasskeys } from '../../session/signals'
import { makeCredential } from '../../session/webauthn'

/** Codes that are shown this once, with the first method; null with any further one. */
export type FirstCodes = readonly string[] | null

/**
 * Begins to set up an authenticator app; it opens nothing until its first code has come. `isMove`: it takes
 * the place of the one in use.
 */
export const beginTotp = async (isMove: boolean) => ({
  ...(await (await api.account.totp.$post()).json()),
  isMove,
})
/** What an authenticator app is set up with. */
export type TotpSetup = Awaited<ReturnType<typeof beginTotp>>

/** Puts the authenticator app into use by its first code. */
export async function activateTotp(code: string): Promise<FirstCodes> {
  const { recoveryCodes } = await (await api.account.totp.activate.$post({ json: { code } })).json()
  await settle()
  return recoveryCodes
}

/** Removes the authenticator app. */
export async function removeTotp(): Promise<void> {
  await api.account.totp.$delete()
  await settle()
}

/** Adds a security key: `onTouch` hears when the browser asks for it. */
export async function addSecurityKey(name: string, onTouch: () => void): Promise<FirstCodes> {
  const { options } = await (await api.account['security-keys'].challenge.$post({ json: { name } })).json()
  onTouch()
  const response = await makeCredential(options)
  const { recoveryCodes } = await (
    await api.account['security-keys'].$post({ json: { name, response } })
  ).json()
  await settle()
  return recoveryCodes
}

/** Gives one of my security keys another name. */
export async function renameSecurityKey(id: number, name: string): Promise<void> {
  await api.account['security-keys'][':id'].$patch({ param: { id: String(id) }, json: { name } })
  await refreshFactors()
}

/** Removes one of my security keys. */
export async function removeSecurityKey(id: number): Promise<void> {
  await api.account['security-keys'][':id'].$delete({ param: { id: String(id) } })
  await settle()
}

/**
 * Shows what is there now: two-step verification may have been turned on or off by it. Where it cannot be
 * read the page says so; codes shown once are not lost to that.
 */
async function settle(): Promise<void> {
  await Promise.allSettled([refreshFactors().then(signalAcceptedPasskeys), refreshAccount()])
}
