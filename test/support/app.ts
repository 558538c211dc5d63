import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import worker from '../../worker/index'
import type { Environment } from '../../worker/settings'

/** What the tests call the product by. */
export const origin = 'http://localhost:8787'

/** A request through the front door; waits for what follows the answer, too. */
export async function fetchApp(path: string, init: RequestInit = {}): Promise<Response> {
  const context = createExecutionContext()
  // The pool's env is the product's: its type knows only the bindings that tests touch.
  const answer = await worker.fetch(new Request(new URL(path, origin), init) as never, env as unknown as Environment, context)
  await waitOnExecutionContext(context)
  return answer
}
