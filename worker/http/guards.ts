import type { Context, MiddlewareHandler } from 'hono'
import { tokenKind } from '../access/token/form'
import { Problem } from '../problems'
import { sessionCookie } from './api/session-cookie'
import { credentialHash, tokenSent } from './credential'
import type { Env } from './env'
import { liveCredentials } from './liveCredentials'
import { securityHeaders } from './securityHeaders'

const isChange = (method: string) => !['GET', 'HEAD', 'OPTIONS'].includes(method)
const headers = Object.entries(securityHeaders())

/** Puts the security headers on every answer of the Worker that has not set its own. */
export const guardHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  for (const [name, value] of headers) if (!c.res.headers.has(name)) c.header(name, value)
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
}

/**
 * A change made by a browser must come from our own pages; one made with our cookies must say so. A token in
 * a header is no cookie: no page sends it unasked.
 */
export const guardOrigin: MiddlewareHandler<Env> = async (c, next) => {
  if (isChange(c.req.method) && tokenSent(c) === undefined && !isSameOrigin(c))
    throw new Problem('cross-site')
  await next()
}
function isSameOrigin(c: Context<Env>): boolean {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  if (origin !== undefined && origin !== c.get('settings').publicUrl) return false
  if (site !== undefined) return site === 'same-origin'
  return origin !== undefined || sessionCookie.read(c) === undefined
}

/** What wrangler.toml grants a token, or a session, in a window: the binding does not tell. */
export const TOKEN_QUOTA = 1200
const WINDOW_SECONDS = 60

/** Where a request needs no credential and may try secrets: counted by its network alone. */
const isOpenDoor = (path: string) => path.startsWith('/api/auth/') || path === '/api/tokens/revoke'

/**
 * Stops a flood before it costs anything. Every request counts against its network, whatever it wears, but
 * with a credential that the database has called live a moment ago; each credential has a quota of its own.
 */
export const guardFlood: MiddlewareHandler<Env> = async (c, next) => {
  const { networkLimit, tokenLimit } = c.get('settings')
  const { client, now } = c.get('context')
  const token = tokenSent(c)
  if (token !== undefined) c.header('RateLimit-Policy', `"token";q=${TOKEN_QUOTA};w=${WINDOW_SECONDS}`)
  const credential = isOpenDoor(c.req.path) ? null : await hashShown(c, token)
  if (credential === null || !liveCredentials.has(credential, now()))
    await count(networkLimit, client.network)
  if (credential !== null)
    await count(tokenLimit, credential).catch((no) => {
      if (token !== undefined) c.header('RateLimit', `"token";r=0;t=${WINDOW_SECONDS}`)
      throw no
    })
  await next()
  const { isCredentialLive } = c.get('context')
  if (credential === null || isCredentialLive === undefined) return
  if (isCredentialLive) liveCredentials.add(credential, now())
  else liveCredentials.remove(credential)
}
/** The hash of what a request shows, where that has the form of a credential. */
async function hashShown(c: Context<Env>, token: string | undefined): Promise<string | null> {
  if (token !== undefined && tokenKind(token) === null) return null
  const shown = token ?? sessionCookie.read(c)
  return shown === undefined ? null : credentialHash(c, shown)
}
async function count(limit: RateLimit, key: string): Promise<void> {
  const { success } = await limit.limit({ key })
  if (!success) throw new Problem('too-many-requests', { retryAfterSeconds: WINDOW_SECONDS })
}
