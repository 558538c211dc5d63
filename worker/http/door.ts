import type { Context, MiddlewareHandler } from 'hono'
import type { Scope, UnitKind } from '../access/scope'
import { accountScope, accountScopeByToken, anyoneScope, unitScope } from '../access/seal'
import { personSegment } from '../access/unit/unitClaim'
import { Problem } from '../problems'
import { sessionCookie } from './api/session-cookie'
import { accountTokenClaim, cookieClaim, credentialOf, tokenSent } from './credential'
import type { Env } from './env'
import type { Operation } from './operation'

/** Makes the scope of a request: what it claims, by no I/O. */
export const openDoor =
  (spec: Operation): MiddlewareHandler =>
  async (c: Context<Env>, next) => {
    c.set('scope', await scopeOf(c, spec))
    await next()
  }

async function scopeOf(c: Context<Env>, { access, method }: Operation): Promise<Scope> {
  const trip = c.get('trip')
  const isChange = method !== 'get'
  if (access.kind === 'anyone') return anyoneScope(trip)
  if (access.kind === 'account') {
    if (tokenSent(c) !== undefined) return accountScopeByToken(trip, await accountTokenClaim(c, access))
    if (sessionCookie.read(c) === undefined) throw new Problem('not-signed-in')
    return accountScope(trip, await cookieClaim(c, isChange, access.freshWithinMinutes))
  }
  const unit: UnitKind = access.kind
  const person = personSegment(c.req.param('user'))
  const given = unit === 'platform' ? '' : (c.req.param(unit) ?? '')
  const claim = { credential: await credentialOf(c, isChange), unit, given, person }
  return unitScope(trip, claim, {
    unit,
    given,
    user: person?.given ?? '',
    needs: [{ permission: access.permission }],
    isChange,
    isMalformed: false,
  })
}
