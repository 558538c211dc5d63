import type { SQL } from 'drizzle-orm'
import type { UserId } from '../kit/id'
import type { Facts } from './facts'

declare const sealed: unique symbol

/** Who is at the other end, as far as a request tells: for the security log, the sessions page and counting failures. */
export type Client = {
  /** IPv4 address, or the first 64 bits of an IPv6 address. */
  readonly network: string
  /** City and country, or null where unknown. */
  readonly place: string | null
  readonly browser: string
  readonly system: string
}

type Asked = {
  /** Unix milliseconds: when the request came. */
  readonly now: number
  readonly client: Client
}

/** Anybody at all: may build what a sealed door (sign-in, a mailed link) decides by itself. Only access/ makes scopes. */
export interface AnyoneScope extends Asked {
  readonly [sealed]: 'anyone'
}
/** Somebody's own account, by their session. Its commit is guarded by the credential itself. */
export interface AccountScope extends Asked {
  readonly [sealed]: 'account'
  /** The id of the person, as SQL: known to the database in the very statement that needs it. */
  readonly me: SQL<UserId>
  /** The id of the session, as SQL. */
  readonly session: SQL<number>
}
/** The same after the verdict. */
export interface EnteredAccount extends AccountScope {
  readonly facts: AccountFacts
}
/** The facts once a session is known to be alive. */
export type AccountFacts = Facts & { readonly session: NonNullable<Facts['session']>; readonly user: NonNullable<Facts['user']> }
/** A queue's or the clock's work; only index.ts makes one, with the reason it gives. */
export interface JobScope extends Asked {
  readonly [sealed]: 'job'
  readonly reason: string
}
/** Any of them. */
export type Scope = AnyoneScope | AccountScope | JobScope
