import { hc, type PickResponseByStatusCode } from 'hono/client'
import type { Api } from '../../worker/app'
import { ApiProblem } from '../problems/problem'
import { problemIn } from '../problems/problemIn'
import { language } from '../words/words'

/** What the client needs of the app around it. */
type Host = {
  /** Proves that a change comes from a page of ours. */
  readonly csrfToken: () => string | null
  /** Reads the account anew; false when it is another person's now. */
  readonly refreshAccount: () => Promise<boolean>
  /** Asks "Confirm it's you"; false when it was not confirmed. */
  readonly confirmIdentity: () => Promise<boolean>
  readonly signedOut: () => void
}

const alone: Host = {
  csrfToken: () => null,
  refreshAccount: async () => false,
  confirmIdentity: async () => false,
  signedOut: () => undefined,
}
let host = alone

/** Gives the client its host. Called once, by the app. */
export const connect = (app: Host): void => {
  host = app
}

/** One exchange with the server: the answer, or the ApiProblem that it was refused with. */
async function exchange(url: RequestInfo | URL, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('Accept-Language', language())
  const token = host.csrfToken()
  if (token !== null && init.method !== 'GET') headers.set('X-CSRF-Token', token)
  const answer = await fetch(url, { ...init, headers }).catch(() => {
    throw new ApiProblem(navigator.onLine ? 'no-answer' : 'offline')
  })
  if (answer.ok) return answer
  throw await problemIn(answer)
}

/** What puts a refusal right, so that the act may be tried once more: true when it may. */
async function mend(problem: ApiProblem): Promise<boolean> {
  if (problem.code === 'step-up-required') {
    if (await host.confirmIdentity()) return true
    throw new ApiProblem('not-confirmed')
  }
  if (problem.code === 'stale-page') {
    if (await host.refreshAccount()) return true
    throw new ApiProblem('other-account')
  }
  if (problem.code === 'not-signed-in') host.signedOut()
  return false
}

/**
 * Sends a request. A missing proof of identity or a page out of date is put right and the act resumed, once
 * for each.
 */
async function send(url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const mended = new Set<string>()
  for (;;) {
    try {
      return await exchange(url, init)
    } catch (thrown) {
      if (!(thrown instanceof ApiProblem) || mended.has(thrown.code) || !(await mend(thrown))) throw thrown
      mended.add(thrown.code)
    }
  }
}

/** The one typed client of our API. Its answers are always good ones: a refusal is thrown as ApiProblem. */
export const { api, manage } = hc<PickResponseByStatusCode<Api, 200 | 201 | 202 | 204>>('/', { fetch: send })

/** Marks a request that nobody asked for: it does not count as use of the session. */
export const inBackground = { headers: { 'X-Gatehouse-Background': '1' } } as const
