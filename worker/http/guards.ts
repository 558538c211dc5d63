import type { Context, MiddlewareHandler } from 'hono'
import { Problem } from '../problems'
import type { Env } from './env'
import { securityHeaders } from './securityHeaders'
import { sessionCookie } from './session-cookie'

const isChange = (method: string) => !['GET', 'HEAD', 'OPTIONS'].includes(method)
const headers = Object.entries(securityHeaders())

/** Puts the security headers on every answer of the Worker. */
export const guardHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  for (const [name, value] of headers) c.header(name, value)
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
}

/** A change made by a browser must come from our own pages; one made with our cookies must say so. */
export const guardOrigin: MiddlewareHandler<Env> = async (c, next) => {
  if (isChange(c.req.method) && !isSameOrigin(c)) throw new Problem('cross-site')
  await next()
}
function isSameOrigin(c: Context<Env>): boolean {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  if (origin !== undefined && origin !== c.get('settings').publicUrl) return false
  if (site !== undefined) return site === 'same-origin'
  return origin !== undefined || sessionCookie.read(c) === undefined
}

/** Stops a flood before it costs anything: per network, for whoever shows no credential and at every door of sign-in. */
export const guardFlood: MiddlewareHandler<Env> = async (c, next) => {
  const { networkLimit } = c.get('settings')
  if (sessionCookie.read(c) === undefined || c.req.path.startsWith('/api/auth/')) {
    const { success } = await networkLimit.limit({ key: c.get('trip').client.network })
    if (!success) throw new Problem('too-many-requests', { retryAfterSeconds: 60 })
  }
  await next()
}
