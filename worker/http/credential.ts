import type { Context } from 'hono'
import type { Claim } from '../access/facts'
import { type TokenKind, tokenKind } from '../access/tokenForm'
import type { Credential } from '../access/unitClaim'
import { FRESH_MINUTES } from '../access/verdict'
import { minutes } from '../kit/duration'
import { sha256 } from '../kit/hash'
import { Problem } from '../problems'
import { csrfSession } from './csrf'
import type { Env } from './env'
import { sessionCookie } from './session-cookie'

const opensUnits: readonly TokenKind[] = ['management', 'session', 'application']

/** The token in the headers, as it was sent; undefined when there is none. The Management API's own header goes first. */
export function tokenSent(c: Context<Env>): string | undefined {
  const own = c.req.header('x-kbc-manageapitoken')
  return own ?? /^Bearer (.*)$/i.exec(c.req.header('authorization') ?? '')?.[1]
}

/** What a request opens units with: a token, else the session cookie. A mistyped token, or none of either, is refused without a query. */
export async function credentialOf(c: Context<Env>, isChange: boolean): Promise<Credential> {
  const token = tokenSent(c)
  if (token !== undefined) {
    const kind = tokenKind(token)
    if (!kind || !opensUnits.includes(kind)) throw new Problem('invalid-token')
    return { kind: 'token', hash: await sha256(token) }
  }
  if (sessionCookie.read(c) === undefined) throw new Problem('invalid-token')
  return { kind: 'cookie', claim: await cookieClaim(c, isChange, FRESH_MINUTES) }
}

/** What a session cookie claims. A change must bring the session's CSRF token. */
export async function cookieClaim(c: Context<Env>, isChange: boolean, freshWithinMinutes: number | null): Promise<Claim> {
  const secret = sessionCookie.read(c)
  const { key, session } = c.get('settings')
  return {
    sessionHash: secret === undefined ? null : await sha256(secret),
    csrfSession: isChange ? await csrfSession(key, c.req.header('x-csrf-token')) : null,
    freshWithin: freshWithinMinutes === null ? null : minutes(freshWithinMinutes),
    idle: session.idle,
  }
}
