import { revalidate } from '@solidjs/router'
import { api } from '../../client/api'
import { reading } from '../../client/reading'

/** Where I am signed in, this browser first. */
export const readSessions = reading('sessions', async () => (await api.account.sessions.$get()).json())

/** Ends one of my sessions. */
export async function revokeSession(id: number): Promise<void> {
  await api.account.sessions[':id'].$delete({ param: { id: String(id) } })
  await revalidate(readSessions.key)
}

/** Ends all my sessions but this one. */
export async function revokeOtherSessions(): Promise<void> {
  await api.account.sessions.$delete()
  await revalidate(readSessions.key)
}
