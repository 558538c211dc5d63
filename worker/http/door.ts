import type { Context, MiddlewareHandler } from 'hono'
import type { Claim } from '../access/facts'
import type { Scope } from '../access/scope'
import { accountScope, anyoneScope } from '../access/seal'
import { minutes } from '../kit/duration'
import { sha256 } from '../kit/hash'
import { Problem } from '../problems'
import { csrfSession } from './csrf'
import type { Env } from './env'
import type { Operation } from './operation'
import { sessionCookie } from './session-cookie'

/** Makes the scope of a request: what it claims, by no I/O. */
export const openDoor =
  (spec: Operation): MiddlewareHandler =>
  async (c: Context<Env>, next) => {
    c.set('scope', await scopeOf(c, spec))
    await next()
  }

async function scopeOf(c: Context<Env>, { access, method }: Operation): Promise<Scope> {
  const trip = c.get('trip')
  if (access.kind === 'anyone') return anyoneScope(trip)
  const secret = sessionCookie.read(c)
  if (secret === undefined) throw new Problem('not-signed-in')
  const settings = c.get('settings')
  const claim: Claim = {
    sessionHash: await sha256(secret),
    csrfSession: method === 'get' ? null : await csrfSession(settings.key, c.req.header('x-csrf-token')),
    freshWithin: access.freshWithinMinutes === null ? null : minutes(access.freshWithinMinutes),
    idle: settings.session.idle,
  }
  return accountScope(trip, claim)
}
