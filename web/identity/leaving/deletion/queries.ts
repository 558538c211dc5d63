import { api } from '../../../client/api'
import { reading } from '../../../client/reading'
import { forgetEverything } from '../../../session/me'

/** What would end with my account, and what keeps me from deleting it. */
export const readDeletion = reading('deletion', async () => (await api.account.deletion.$get()).json())
/** Where I am the last. */
export type Blocker = Awaited<ReturnType<typeof readDeletion>>['blockers'][number]
/** How much ends with my account. */
export type Ends = Awaited<ReturnType<typeof readDeletion>>['ends']

/** Lets my account be deleted after the grace; this session ends with all others. Gives when it is due. */
export async function askForDeletion(): Promise<string> {
  const { due } = await (await api.account.deletion.$put()).json()
  forgetEverything()
  return due
}

/** Keeps an account that waits for its deletion, by a mailed link. */
export async function cancelDeletion(secret: string): Promise<void> {
  await api.auth['cancel-deletion'].$post({ json: { secret } })
}
