import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import { from, optional, type RowOf, selectRows } from '../../data/rows'
import type { Chain } from './chain'
import { c, entry, l } from './chainStore'
import { CHECKED_AT_ONCE } from './verify'

/** Whose chain, the owner as SQL or by its id. */
export type ChainOf = { readonly kind: Chain['kind']; readonly owner: SQL<number> | number }

const owners = {
  account: l.userId,
  maintainer: l.maintainerId,
  organization: l.organizationId,
  project: l.projectId,
  platform: sql<number>`0`,
}
const places = {
  account: l.sequence,
  maintainer: l.maintainerSequence,
  organization: l.organizationSequence,
  project: l.projectSequence,
  platform: l.platformSequence,
}
/** In the order of their places, by an index: within a unit entries are sealed in the order of their ids. */
const orders = { ...places, maintainer: l.id, organization: l.id, project: l.id }

/** Where a chain ends; nulls but for the owner where it has not begun. */
export const endOf = (_scope: Scope, { kind, owner }: ChainOf) =>
  selectRows(
    {
      ownerId: sql<number>`asked.owner`,
      sequence: optional(c.sequence),
      hash: optional(c.hash),
      seal: optional(c.seal),
    },
    sql`FROM (SELECT ${owner} AS owner) asked
      LEFT JOIN ${from(c)} ON ${c.kind} = ${kind} AND ${c.ownerId} = asked.owner`,
  )

const sealed = {
  ...entry,
  personalHash: l.personalHash,
  platformSequence: l.platformSequence,
  sequence: l.sequence,
  maintainerSequence: l.maintainerSequence,
  organizationSequence: l.organizationSequence,
  projectSequence: l.projectSequence,
  previousHash: l.previousHash,
  hash: l.hash,
  erased: l.erased,
}
/** A sealed entry as it is kept: the columns of the seal are set together. */
export type SealedRow = RowOf<typeof sealed>

/** The newest sealed entries of a chain up to a place (null: up to the last), as many as are looked at. */
export const entriesOf = (_scope: Scope, { kind, owner }: ChainOf, until: number | null) =>
  selectRows(
    sealed,
    sql`FROM ${from(l)} WHERE ${owners[kind]} = ${owner} AND ${places[kind]} IS NOT NULL
        AND ${until === null ? sql`TRUE` : sql`${places[kind]} <= ${until}`}
      ORDER BY ${orders[kind]} DESC LIMIT ${CHECKED_AT_ONCE}`,
  )
/** How many entries of a chain wait for the sealer: by the index of those that wait, which are few. */
export const waitingOf = (_scope: Scope, { kind, owner }: ChainOf) =>
  selectRows(
    { count: sql<number>`count(*)` },
    sql`FROM ${from(l)} WHERE ${l.platformSequence} IS NULL AND +${owners[kind]} = ${owner}`,
  )
