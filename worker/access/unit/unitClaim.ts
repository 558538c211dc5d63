import { type SQL, sql } from 'drizzle-orm'
import { emailKey } from '../../kit/email'
import type { TokenId, UserId } from '../../kit/id'
import { type Claim, sessionOf } from '../account/accountFacts'
import type { UnitKind, UnitScope } from '../scope'

/**
 * What opens the Management API: a token (as its SHA-256, with the key of the address it comes from), or the
 * session cookie of the web.
 */
export type Credential =
  | { readonly kind: 'token'; readonly hash: string; readonly address: string }
  | { readonly kind: 'cookie'; readonly claim: Claim }

/** A person as a path names them: by id when all digits, else by e-mail address. */
export type PersonSegment = {
  /** As it stands in the path, decoded. */
  readonly given: string
  readonly id: UserId | null
  readonly emailKey: string | null
}

/** What a request about a unit claims: by no I/O, so nothing of it is true yet. */
export type UnitClaim<K extends UnitKind = UnitKind> = {
  readonly credential: Credential
  readonly unit: K
  /** The unit's segment of the path, decoded; `''` for the platform. */
  readonly given: string
  /** The `{user}` of the path, where there is one. */
  readonly person: PersonSegment | null
}

const digits = /^\d{1,15}$/
/** The number that a path segment is; -1, which no row has, when it is none or beyond our integers. */
export const numberIn = (given: string): number => (digits.test(given) ? Number(given) : -1)

const allDigits = /^\d+$/
/** The person that a path names; null where it names none. */
export function personSegment(given: string | undefined): PersonSegment | null {
  if (given === undefined) return null
  // numberIn gives the id of a row, or of none.
  if (allDigits.test(given)) return { given, id: numberIn(given) as UserId, emailKey: null }
  return { given, id: null, emailKey: emailKey(given) }
}

/** The live person that a segment names, as SQL; by id also a deleted one. NULL where there is none. */
export const personAt = ({ id, emailKey }: PersonSegment): SQL<UserId> =>
  id === null
    ? sql`(SELECT id FROM user WHERE email_key = ${emailKey} AND deleted_time IS NULL)`
    : sql`(SELECT id FROM user WHERE id = ${id})`

/** The id of a scope: the number in the path, or SQL for a person. */
export function unitIdOf({ unit, given, person }: UnitClaim): UnitScope['id'] {
  if (unit === 'platform') return null
  if (unit === 'user') return person ? personAt(person) : sql<UserId>`NULL`
  // A number in a path is the id of the unit it stands under, or of nothing.
  return numberIn(given) as UnitScope<'maintainer' | 'organization' | 'project'>['id']
}

/** The person who calls, as SQL; NULL for an application, and for whoever the verdict will refuse. */
export const personOf = ({ credential }: UnitClaim, now: number): SQL<UserId> =>
  credential.kind === 'token'
    ? sql`(SELECT user_id FROM management_token WHERE hash = ${credential.hash})`
    : sql`(SELECT user_id FROM session WHERE id = ${sessionOf(credential.claim, now)})`

/** The token that is used, as SQL; NULL for a cookie. */
export const tokenOf = ({ credential }: UnitClaim): SQL<TokenId | null> =>
  credential.kind === 'token'
    ? sql`(SELECT id FROM management_token WHERE hash = ${credential.hash})`
    : sql`NULL`
