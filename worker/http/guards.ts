import type { Context, MiddlewareHandler } from 'hono'
import { tokenKind } from '../access/token/form'
import { sha256 } from '../kit/hash'
import { Problem } from '../problems'
import { sessionCookie } from './api/session-cookie'
import { tokenSent } from './credential'
import type { Env } from './env'
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

/** What wrangler.toml grants a token in a window: the binding does not tell. */
export const TOKEN_QUOTA = 1200
const WINDOW_SECONDS = 60

/**
 * Stops a flood before it costs anything: per token; per network, for whoever shows no credential and at
 * every door of sign-in.
 */
export const guardFlood: MiddlewareHandler<Env> = async (c, next) => {
  const { networkLimit, tokenLimit } = c.get('settings')
  const token = tokenSent(c)
  const isSignIn = c.req.path.startsWith('/api/auth/')
  if (token !== undefined) c.header('RateLimit-Policy', `"token";q=${TOKEN_QUOTA};w=${WINDOW_SECONDS}`)
  if (!isSignIn && token !== undefined && tokenKind(token) !== null) {
    await count(tokenLimit, await sha256(token)).catch((no) => {
      c.header('RateLimit', `"token";r=0;t=${WINDOW_SECONDS}`)
      throw no
    })
  } else if (isSignIn || token !== undefined || sessionCookie.read(c) === undefined)
    await count(networkLimit, c.get('context').client.network)
  await next()
}
async function count(limit: RateLimit, key: string): Promise<void> {
  const { success } = await limit.limit({ key })
  if (!success) throw new Problem('too-many-requests', { retryAfterSeconds: WINDOW_SECONDS })
}
