import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import worker from '../../worker/index'
import type { Environment } from '../../worker/settings'
import { origin } from '../support/world/app'
import { newAddress } from '../support/world/callers'
import { counted, meteredDatabase, nothing } from './metered'

/** The product with its bindings counted, and its database so far away as is said. */
export function gatehouse() {
  const count = nothing()
  let awayMs = 0
  const bindings = {
    DB: meteredDatabase(env.DB, count, () => awayMs),
    KV: counted(env.KV, () => (count.kv += 1)),
    MAIL_QUEUE: counted(env.MAIL_QUEUE, () => (count.queue += 1)),
  }
  // The pool's env is the product's: its type knows only the bindings that tests touch.
  const environment = { ...env, ...bindings } as unknown as Environment
  /** A request until its answer is read; what follows the answer is waited for by `rest`. */
  const contexts: ExecutionContext[] = []
  async function ask(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: unknown,
  ): Promise<Response> {
    const context = createExecutionContext()
    contexts.push(context)
    const sent = {
      origin,
      'sec-fetch-site': 'same-origin',
      'cf-connecting-ip': newAddress(),
      'content-type': 'application/json',
      ...headers,
    }
    const init = { method, headers: sent, ...(body !== undefined && { body: JSON.stringify(body) }) }
    // A Request made here has no `cf`, which the product does without.
    const answer = await worker.fetch(new Request(new URL(path, origin), init) as never, environment, context)
    const text = await answer.text()
    return new Response(text === '' ? null : text, answer)
  }
  const rest = async () => {
    for (const context of contexts.splice(0)) await waitOnExecutionContext(context)
  }
  return { count, ask, rest, moveAway: (milliseconds: number) => (awayMs = milliseconds) }
}

/** Fails loudly: what is measured must have worked. */
export async function done(answer: Promise<Response> | Response): Promise<Response> {
  const { status, ok } = await answer
  if (!ok) throw new Error(`${status} ${await (await answer).text()}`)
  return answer
}
