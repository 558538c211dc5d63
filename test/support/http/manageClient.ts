import { fetchApp } from '../world/app'

/** An answer of the Management API, read whole. */
export type Answer = {
  readonly status: number
  readonly headers: Headers
  /** JSON, or undefined when there is no body. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly body: any
  readonly text: string
  /** D1 calls that it took, and how often a change met another under it and began again. */
  readonly calls: number
  readonly retries: number
}

let networks = 0
/**
 * A client as the old ones are, on a network of its own: a token header, no `Accept`, `[]` for a body without
 * fields.
 */
export function manageClient(given: Readonly<Record<string, string>>) {
  networks += 1
  const headers = { 'cf-connecting-ip': `100.64.${networks >> 8}.${networks & 255}`, ...given }
  const send = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const content = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
    const init = {
      method,
      headers: { ...headers, ...(content !== undefined && { 'content-type': 'application/json' }) },
    }
    const answer = await fetchApp(path, content === undefined ? init : { ...init, body: content })
    const text = await answer.text()
    const timing = answer.headers.get('server-timing') ?? ''
    const counted = (what: string) => Number(new RegExp(`(\\d+) ${what}`).exec(timing)?.[1] ?? 0)
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: text === '' ? undefined : JSON.parse(text),
      calls: counted('calls'),
      retries: counted('retries'),
    }
  }
  return {
    send,
    get: (path: string) => send('GET', path),
    post: (path: string, body: unknown = []) => send('POST', path, body),
    put: (path: string, body: unknown = []) => send('PUT', path, body),
    patch: (path: string, body: unknown = []) => send('PATCH', path, body),
    delete: (path: string) => send('DELETE', path),
  }
}
/** What it can. */
export type ManageClient = ReturnType<typeof manageClient>
