import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Account, type Answer, routes } from './cloudflareRoutes'

/** Serves the account on loopback, at the address that CLOUDFLARE_API_BASE_URL wants. */
export async function serveCloudflare(state: Account) {
  const server = createServer(async (request, response) => {
    const { status = 200, ...rest } = await answerTo(state, request)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ success: status < 400, errors: [], messages: [], result: null, ...rest }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) }
}

async function answerTo(state: Account, request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const what = `${request.method} ${url.pathname.replace(/^\/accounts\/[^/]+/, '')}`
  const body = await text(request)
  for (const [pattern, handle] of routes) {
    const match = pattern.exec(what)
    if (!match) continue
    state.calls.push({ what, body })
    return handle(state, { part: match[1] ?? '', body, query: url.searchParams })
  }
  state.unknown.push(what)
  return { status: 404, errors: [{ code: 7003, message: `The double does not know ${what}` }] }
}
