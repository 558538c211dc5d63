import type { SystemState } from '../../../worker/operations/system/shapes'
import { api } from '../../client/api'
import { reading } from '../../client/reading'

export type { SystemState } from '../../../worker/operations/system/shapes'

/** How everything stands. */
export const readSystem = reading(
  'staff-system',
  async (): Promise<SystemState> => (await api.admin.system.$get()).json(),
)

/** What `/health` tells: whether the parts that every request needs answer. */
export type Health = { readonly database: 'ok' | 'failed'; readonly kv: 'ok' | 'failed' }

/** Whether they do; they say so also where the answer is a bad one. */
export const readHealth = reading('health', async (): Promise<Health> => {
  const answer = await fetch('/health')
  const { checks }: { checks: Health } = await answer.json()
  return checks
})
