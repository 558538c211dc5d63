import { fetchApp, origin } from '../world/app'

/** What an answer was: status, parsed body (null when empty), headers. */
export type Answer = { readonly status: number; readonly body: never; readonly headers: Headers }

const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
let networks = 0
/**
 * A browser on a network of its own: keeps cookies, says where a request comes from, sends the CSRF token
 * once it knows it.
 */
export function browserLike(
  agent = `Mozilla/5.0 (X11; Linux x86_64) ${webKit} Chrome/150.0.0.0 Safari/537.36`,
) {
  networks += 1
  const network = `203.0.${113 + Math.floor(networks / 250)}.${1 + (networks % 250)}`
  const jar = new Map<string, string>()
  let csrf: string | undefined

  async function send(
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Answer> {
    const headers = new Headers({
      'user-agent': agent,
      'cf-connecting-ip': network,
      'sec-fetch-site': 'same-origin',
      origin,
      ...more,
    })
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    if (csrf && !headers.has('x-csrf-token')) headers.set('x-csrf-token', csrf)
    if (body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json')
    const answer = await fetchApp(path, {
      method,
      headers,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    keep(answer.headers.getSetCookie())
    const text = await answer.text()
    const parsed = text === '' ? null : JSON.parse(text)
    if (parsed?.csrfToken) csrf = parsed.csrfToken
    // Tests say themselves what they expect of a body.
    return { status: answer.status, body: parsed as never, headers: answer.headers }
  }
  function keep(setCookies: readonly string[]) {
    for (const line of setCookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
  }
  return {
    network,
    jar,
    get: (path: string, more?: Record<string, string>) => send('GET', path, undefined, more),
    post: (path: string, body: unknown = {}, more?: Record<string, string>) => send('POST', path, body, more),
    put: (path: string, body: unknown = {}, more?: Record<string, string>) => send('PUT', path, body, more),
    patch: (path: string, body: unknown = {}, more?: Record<string, string>) =>
      send('PATCH', path, body, more),
    delete: (path: string, more?: Record<string, string>) => send('DELETE', path, undefined, more),
    send,
  }
}
/** The browser of a test. */
export type BrowserLike = ReturnType<typeof browserLike>

/** How many D1 calls and statements an answer says it took, before it was given. */
export function cost({ headers }: Answer): { calls: number; statements: number } {
  const [, calls, statements] = /(\d+) calls, (\d+) statements/.exec(headers.get('server-timing') ?? '') ?? []
  return { calls: Number(calls), statements: Number(statements) }
}
