import { hc, type PickResponseByStatusCode } from 'hono/client'
import type { Api } from './app'

/** A refusal as the client throws it: what programs compare is `code`; `problem` is the whole answer. */
export type Refusal = Error & { readonly code: string; readonly status: number; readonly problem: unknown }

/** Where a Gatehouse is, and who calls. */
export type Options = {
  readonly url: string
  /**
   * A management token for `manage`, a personal access token for `api`; without it only what is open to
   * anybody answers.
   */
  readonly token?: string | undefined
  /** What sends the requests, the runtime's own unless given. */
  readonly fetch?: (request: string | URL | Request, init?: RequestInit) => Promise<Response>
}

/**
 * The typed client of a Gatehouse: every path, field and answer is known. Its answers are good ones; a
 * refusal is thrown.
 */
export function gatehouse({ url, token, fetch: send = fetch }: Options) {
  const ask = async (request: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const answer = await send(request, init)
    if (answer.ok) return answer
    throw await refusalIn(answer)
  }
  return hc<PickResponseByStatusCode<Api, 200 | 201 | 202 | 204>>(url, {
    fetch: ask,
    headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
  })
}

async function refusalIn(answer: Response): Promise<Refusal> {
  const problem: unknown = await answer.json().catch(() => null)
  // Both dialects of a refusal have these; what comes from a proxy in between may have neither.
  const { code = 'unknown', detail = answer.statusText } = (problem ?? {}) as {
    code?: string
    detail?: string
  }
  return Object.assign(new Error(detail), { code, status: answer.status, problem })
}
