import { type SQL, sql } from 'drizzle-orm'
import { managementToken } from '../../data/tables/tokens'
import type { UserId } from '../../kit/id'
import type { PersonalScope } from './scopes'

/**
 * What the bearer of a personal access token claims of its person's own account: by no I/O, so nothing of it
 * is true yet.
 */
export type TokenClaim = {
  /** SHA-256 of the token. */
  readonly hash: string
  /** The key of the address it comes from (kit/network.ts), and the network to note. */
  readonly address: string
  readonly network: string
  /** The scopes any of which opens this; null for what is for the cookie alone. */
  readonly opening: readonly PersonalScope[] | null
}

/** The person of the token, as SQL: the verdict or the guard of the commit says whether it is good. */
export const tokenOwner = ({ hash }: TokenClaim): SQL<UserId> =>
  sql`(SELECT ${managementToken.userId} FROM ${managementToken}
    WHERE ${managementToken.hash} = ${hash} AND ${managementToken.kind} = 'personal')`
