import { api } from '../api'
import { nextCursor } from '../nextCursor'
import { reading } from '../reading'

const pageSize = '10'

/** A page of my security log, newest first, and the cursor of the next; null at the end. */
export const readLog = reading('security-log', async (cursor: string | null) => {
  const answer = await api.account['security-log'].$get({ query: cursor ? { limit: pageSize, cursor } : { limit: pageSize } })
  return { entries: await answer.json(), next: nextCursor(answer.headers.get('Link')) }
})

/** One entry of the log. */
export type LogEntry = Awaited<ReturnType<typeof readLog>>['entries'][number]

/** Whether the seals of my log fit, and how far it is sealed. */
export const readVerification = reading('security-log-verification', async () =>
  (await api.account['security-log'].verification.$get()).json(),
)
