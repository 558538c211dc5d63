import type { Context } from 'hono'
import type { AccountClaim } from '../access/account/claim'
import { FRESH_MINUTES } from '../access/account/verdict'
import type { TokenClaim } from '../access/token/claim'
import { type TokenKind, tokenKind } from '../access/token/form'
import { scopesFor } from '../access/token/scopes'
import type { Credential } from '../access/unit/claim'
import { minutes } from '../kit/duration'
import { sha256 } from '../kit/hash'
import { addressKey } from '../kit/network'
import { Problem } from '../problems'
import { csrfSession } from './api/csrf'
import { sessionCookie } from './api/session-cookie'
import type { Env } from './env'
import type { Access } from './spec'

/** What an operation on one's own account asks of whoever calls. */
type AccountNeed = Pick<
  Extract<Access, { kind: 'account' }>,
  'freshWithinMinutes' | 'isFreshnessLeftToAct' | 'scope'
>

const opensUnits: readonly TokenKind[] = ['management', 'session', 'application']

/**
 * The token in the headers, as it was sent; undefined when there is none. The headers of the two old clients
 * go first.
 */
export function tokenSent(c: Context<Env>): string | undefined {
  const own = c.req.header('x-kbc-manageapitoken') ?? c.req.header('x-auth-token')
  return own ?? /^Bearer (.*)$/i.exec(c.req.header('authorization') ?? '')?.[1]
}

/** SHA-256 of the credential (token or cookie) that a request shows; computed once a request. */
export async function credentialHash(c: Context<Env>, shown: string): Promise<string> {
  const known = c.get('hashed')
  if (known?.shown === shown) return known.hash
  const hash = await sha256(shown)
  c.set('hashed', { shown, hash })
  return hash
}

/**
 * What a request opens units with: a token, else the session cookie. A mistyped token, or none of either, is
 * refused without a query.
 */
export async function credentialOf(c: Context<Env>, isChange: boolean): Promise<Credential> {
  const token = tokenSent(c)
  if (token !== undefined) {
    const kind = tokenKind(token)
    if (!kind || !opensUnits.includes(kind)) throw new Problem('invalid-token')
    return { kind: 'token', hash: await credentialHash(c, token), address: addressOf(c) }
  }
  if (sessionCookie.read(c) === undefined) throw new Problem('invalid-token')
  return { kind: 'cookie', claim: await cookieClaim(c, isChange, { freshWithinMinutes: FRESH_MINUTES }) }
}

const addressOf = (c: Context<Env>) => addressKey(c.req.header('cf-connecting-ip') ?? '')

/**
 * What a personal access token claims of its person's own account. Any other kind, or a mistyped one, is
 * refused without a query.
 */
export async function accountTokenClaim(c: Context<Env>, need: AccountNeed): Promise<TokenClaim> {
  const token = tokenSent(c) ?? ''
  if (tokenKind(token) !== 'personal') throw new Problem('invalid-token')
  const isForTokens = need.freshWithinMinutes === null && need.scope !== null
  const opening = isForTokens && need.scope ? scopesFor(need.scope) : null
  return {
    hash: await credentialHash(c, token),
    address: addressOf(c),
    network: c.get('context').client.network,
    opening,
  }
}

/** What a session cookie claims. A change must bring the session's CSRF token. */
export async function cookieClaim(
  c: Context<Env>,
  isChange: boolean,
  need: Pick<AccountNeed, 'freshWithinMinutes' | 'isFreshnessLeftToAct'>,
): Promise<AccountClaim> {
  const secret = sessionCookie.read(c)
  const { key, session } = c.get('settings')
  return {
    sessionHash: secret === undefined ? null : await credentialHash(c, secret),
    csrfSession: isChange ? await csrfSession(key, c.req.header('x-csrf-token')) : null,
    freshWithinMilliseconds: need.freshWithinMinutes === null ? null : minutes(need.freshWithinMinutes),
    isFreshnessLeftToAct: need.isFreshnessLeftToAct ?? false,
    maxIdleMilliseconds: session.idle,
  }
}
