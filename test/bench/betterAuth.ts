import { env } from 'cloudflare:workers'
import { apiKey } from '@better-auth/api-key'
import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { organization } from 'better-auth/plugins/organization'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { Hono } from 'hono'
import { meteredDatabase, nothing } from './metered'

const origin = 'http://localhost:8787'
const password = 'violet harbour seven lanterns'

/**
 * better-auth as its documentation sets it up on Hono and D1, with what Gatehouse does beside signing in as
 * plugins.
 */
export async function betterAuthPeer() {
  const count = nothing()
  let awayMs = 0
  const plugins = [organization(), twoFactor(), passkey(), apiKey({ rateLimit: { enabled: false } })]
  const options = {
    baseURL: origin,
    secret: 'qVh3rJ8xT1mZ5yLw0KcD7sPfA2uNbE9g',
    emailAndPassword: { enabled: true },
    rateLimit: { enabled: false },
    plugins,
  }
  await (await getMigrations({ ...options, database: env.PEER })).runMigrations()
  const auth = betterAuth({ ...options, database: meteredDatabase(env.PEER, count, () => awayMs) })
  const app = new Hono()
  app.on(['GET', 'POST'], '/api/auth/*', (c) => auth.handler(c.req.raw))
  app.get('/verify', async (c) =>
    c.json(await auth.api.verifyApiKey({ body: { key: c.req.header('x-api-key') ?? '' } })),
  )
  const ask = async (method: string, path: string, headers: Record<string, string> = {}, body?: unknown) => {
    const init = {
      method,
      headers: { origin, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }
    const answer = await app.request(new URL(path, origin), init)
    const text = await answer.text()
    return new Response(text === '' ? null : text, answer)
  }
  return { count, ask, moveAway: (milliseconds: number) => (awayMs = milliseconds), auth }
}

/** Ada with three organizations of ten members each, and an API key. */
export async function betterAuthWorld({ ask, auth }: Awaited<ReturnType<typeof betterAuthPeer>>) {
  const post = async (path: string, body: object, cookie = '') => {
    const answer = await ask('POST', `/api/auth${path}`, { cookie }, body)
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return {
      body: (await answer.json()) as { id: string; user: { id: string }; key: string },
      cookie: answer.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; '),
    }
  }
  const email = 'ada@example.com'
  const { cookie } = await post('/sign-up/email', { email, password, name: 'Ada' })
  const others = []
  for (let at = 0; at < 9; at += 1)
    others.push(
      (await post('/sign-up/email', { email: `other-${at}@example.com`, password, name: 'Other' })).body.user
        .id,
    )
  const organizations = []
  for (const slug of ['one', 'two', 'three']) {
    const { id } = (await post('/organization/create', { name: slug, slug }, cookie)).body
    for (const userId of others)
      await auth.api.addMember({ body: { organizationId: id, userId, role: 'member' } })
    organizations.push(id)
  }
  const { key } = (await post('/api-key/create', { name: 'bench' }, cookie)).body
  return { email, password, cookie, organization: organizations[0] ?? '', key }
}
