import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import worker from '../../../worker/index'
import type { Environment } from '../../../worker/settings'
import { holdCost } from '../http/costs'
import { holdPlans, watched } from '../http/plans'

/** What the tests call the product by. */
export const origin = 'http://localhost:8787'

// The pool's env is the product's: its type knows only the bindings that tests touch.
const environment = { ...env, DB: watched(env.DB) } as unknown as Environment

/**
 * A request through the front door; waits for what follows the answer, too. Whatever it asked of the database
 * must have had an index, and not more calls than its operation is granted.
 */
export async function fetchApp(path: string, init: RequestInit = {}): Promise<Response> {
  const context = createExecutionContext()
  // A Request made here has no `cf`, which the product does without.
  const answer = await worker.fetch(new Request(new URL(path, origin), init) as never, environment, context)
  await waitOnExecutionContext(context)
  await holdPlans(env.DB)
  holdCost(init.method ?? 'GET', new URL(path, origin).pathname, answer.headers)
  return answer
}
