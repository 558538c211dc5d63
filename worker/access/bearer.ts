import type { UserId } from '../kit/id'

/** Who bears a credential that is good. */
export type Bearer = {
  /** Null for an application. */
  readonly account: UserId | null
  readonly isSuperAdmin: boolean
  /** When the token that asks ends (unix milliseconds); null for one that does not, and for sessions. */
  readonly tokenExpires: number | null
}

/** A bearer as the database knows them. */
export type BearerRow = {
  readonly account: UserId
  readonly isSuperAdmin: 0 | 1
  readonly tokenExpires: number | null
}
/** The same as a request keeps it; null where there is none. */
export const bearerIn = (row: BearerRow | undefined): Bearer | null =>
  row ? { ...row, isSuperAdmin: row.isSuperAdmin === 1 } : null
