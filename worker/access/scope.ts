import type { SQL } from 'drizzle-orm'
import type { TokenId, UserId } from '../kit/id'
import type { Language } from '../kit/language'
import type { SignedInFacts } from './account/facts'
import type { UnitFacts } from './unit/facts'
import type { UnitIds, UnitKind } from './unitKind'

declare const sealed: unique symbol

/**
 * Who is at the other end, as far as a request tells: for the security log, the sessions page and counting
 * failures.
 */
export type Client = {
  /** IPv4 address, or the first 64 bits of an IPv6 address. */
  readonly network: string
  /** City and country, or null where unknown. */
  readonly place: string | null
  readonly browser: string
  readonly system: string
  /** The language that a browser asks for, if we speak it. */
  readonly language: Language | null
}

type Requested = {
  /** Unix milliseconds: when the request came. */
  readonly now: number
  readonly client: Client
}

/**
 * Anybody at all: may build what a sealed door (sign-in, a mailed link) decides by itself. Only access/ makes
 * scopes.
 */
export interface AnyoneScope extends Requested {
  readonly [sealed]: 'anyone'
}
/** Somebody's own account, by their session. Its commit is guarded by the credential itself. */
export interface AccountScope extends Requested {
  readonly [sealed]: 'account'
  /** The id of the person, as SQL: known to the database in the very statement that needs it. */
  readonly me: SQL<UserId>
  /** The id of the session, as SQL. */
  readonly session: SQL<number>
}
/** Somebody's own account after the verdict. */
export interface EnteredAccount extends AccountScope {
  readonly facts: SignedInFacts
}
/** A unit in the path, by token or session. It names the unit and promises nothing: may build reads. */
export interface UnitScope<K extends UnitKind = UnitKind> extends Requested {
  readonly [sealed]: 'unit'
  readonly unit: K
  /**
   * The id in the path; -1 where it is none that could exist. A person may be addressed by e-mail, so theirs
   * is SQL.
   */
  readonly id: UnitIds[K]
  /** The id of the person who calls, as SQL; NULL for an application. */
  readonly me: SQL<UserId>
  /** The id of the token that is used, as SQL; NULL for a cookie. */
  readonly token: SQL<TokenId | null>
}
/** A unit after the verdict: may build writes and commit. */
export type EnteredUnit<K extends UnitKind = UnitKind> = UnitScope<K> & { readonly facts: UnitFacts }

/** A queue's or the clock's work; only index.ts makes one, with the reason it gives. */
export interface JobScope extends Requested {
  readonly [sealed]: 'job'
  readonly reason: string
}
export type Scope = AnyoneScope | AccountScope | UnitScope | JobScope

/** A scope that has a claim to prove. */
export type ClaimScope = AccountScope | UnitScope
/** What a scope becomes by its verdict. */
export type Entered<S extends ClaimScope> = S extends AccountScope
  ? EnteredAccount
  : S & { readonly facts: UnitFacts }
