import type { Context, MiddlewareHandler } from 'hono'
import type { Scope } from '../access/scope'
import { accountScope, accountScopeByToken, anyoneScope, unitScope } from '../access/seal'
import { personSegment } from '../access/unit/segments'
import type { UnitKind } from '../access/unitKind'
import { Problem } from '../problems'
import { sessionCookie } from './api/session-cookie'
import { accountTokenClaim, cookieClaim, credentialOf, tokenSent } from './credential'
import type { Env } from './env'
import type { Operation } from './spec'

/** Gives a request its scope: what it claims, by no I/O. */
export const setScope =
  (spec: Operation): MiddlewareHandler =>
  async (c: Context<Env>, next) => {
    c.set('scope', await scopeOf(c, spec))
    await next()
  }

async function scopeOf(c: Context<Env>, { access, method }: Operation): Promise<Scope> {
  const context = c.get('context')
  const isChange = method !== 'get'
  if (access.kind === 'anyone') return anyoneScope(context)
  if (access.kind === 'account') {
    if (tokenSent(c) !== undefined) return accountScopeByToken(context, await accountTokenClaim(c, access))
    if (sessionCookie.read(c) === undefined) throw new Problem('not-signed-in')
    return accountScope(context, await cookieClaim(c, isChange, access))
  }
  const unit: UnitKind = access.kind
  const user = c.req.param('user')
  const person = user === undefined ? null : personSegment(user)
  const segment = unit === 'platform' ? '' : (c.req.param(unit) ?? '')
  const claim = { credential: await credentialOf(c, isChange), unit, segment, person }
  return unitScope(context, claim, {
    unit,
    unitSegment: segment,
    userSegment: user ?? '',
    required: [{ permission: access.permission }],
    isChange,
    isMalformed: false,
  })
}
