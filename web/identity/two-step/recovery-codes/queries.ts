import { api } from '../../../client/api'
import { refreshFactors } from '../../../session/factors'

/** Makes a new set of recovery codes; the former ones end. */
export async function makeCodes(): Promise<readonly string[]> {
  const { codes } = await (await api.account['recovery-codes'].$post()).json()
  await refreshFactors().catch(() => undefined) // the page says so; the codes are not lost to that
  return codes
}
