import type { Passkey } from '../../../../worker/identity/keys/shapes'
import { api } from '../../../client/api'
import { problemOf } from '../../../problems/problem'
import { refreshFactors } from '../../../session/factors'
import { signalAcceptedPasskeys, signalUnknownPasskey } from '../../../session/signals'
import { makeCredential } from '../../../session/webauthn'

export type { Passkey } from '../../../../worker/identity/keys/shapes'

/** Refusals after which nothing was kept for certain: what the browser has made is of no use. */
const isRefused = (thrown: unknown): boolean => (problemOf(thrown).parts.status ?? 500) < 500

/** Registers a passkey: the browser asks for it, and it gets the name that the server proposes. */
export async function registerPasskey(): Promise<Passkey> {
  const { options } = await (await api.account.passkeys.challenge.$post()).json()
  const response = await makeCredential(options)
  const kept = await api.account.passkeys.$post({ json: { response } }).catch(async (thrown) => {
    if (isRefused(thrown)) await signalUnknownPasskey(options.rp.id, response.id)
    throw thrown
  })
  await settle()
  return kept.json()
}

/** Gives one of my passkeys another name. */
export async function renamePasskey(id: number, name: string): Promise<void> {
  await api.account.passkeys[':id'].$patch({ param: { id: String(id) }, json: { name } })
  await settle()
}

/** Deletes one of my passkeys. */
export async function deletePasskey(id: number): Promise<void> {
  await api.account.passkeys[':id'].$delete({ param: { id: String(id) } })
  await settle()
}

/** Shows what is there now, and tells the password manager. */
const settle = async (): Promise<void> => signalAcceptedPasskeys(await refreshFactors())
