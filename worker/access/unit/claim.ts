import { type SQL, sql } from 'drizzle-orm'
import { managementToken } from '../../data/tables/tokens'
import type { TokenId, UserId } from '../../kit/id'
import { type AccountClaim, sessionOwner } from '../account/claim'
import type { UnitIds, UnitKind } from '../unitKind'
import { idIn, type PersonSegment, personAt } from './segments'

/**
 * What opens the Management API: a token (as its SHA-256, with the key of the address it comes from), or the
 * session cookie of the web.
 */
export type Credential =
  | { readonly kind: 'token'; readonly hash: string; readonly address: string }
  | { readonly kind: 'cookie'; readonly claim: AccountClaim }

/** What a request about a unit claims: by no I/O, so nothing of it is true yet. */
export type UnitClaim<K extends UnitKind = UnitKind> = {
  readonly credential: Credential
  readonly unit: K
  /** The unit's segment of the path, decoded; `''` for the platform. */
  readonly segment: string
  /** The `{user}` of the path, where there is one. */
  readonly person: PersonSegment | null
}

/** The id of a scope: the number in the path, or SQL for a person. */
export function unitIdOf({ unit, segment, person }: UnitClaim): UnitIds[UnitKind] {
  if (unit === 'platform') return null
  if (unit === 'user') return person ? personAt(person) : sql<UserId>`NULL`
  return idIn(segment)
}

const tokenWith = (hash: string) => sql`FROM ${managementToken} WHERE ${managementToken.hash} = ${hash}`

/** The person who calls, as SQL; NULL for an application, and for whoever the verdict will refuse. */
export const callerOf = ({ credential }: UnitClaim, now: number): SQL<UserId> =>
  credential.kind === 'token'
    ? sql`(SELECT ${managementToken.userId} ${tokenWith(credential.hash)})`
    : sessionOwner(credential.claim, now)

/** The token that is used, as SQL; NULL for a cookie. */
export const tokenOf = ({ credential }: UnitClaim): SQL<TokenId | null> =>
  credential.kind === 'token' ? sql`(SELECT ${managementToken.id} ${tokenWith(credential.hash)})` : sql`NULL`
