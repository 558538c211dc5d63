import { type Column, type SQL, sql } from 'drizzle-orm'
import { refuse } from '../../access/commit'
import type { JobScope } from '../../access/scope'
import { aliased, from, insertFrom, nameOf, type RowOf, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { securityLog, securityLogChain } from '../../data/tables/security-log'
import { days } from '../../kit/duration'
import type { Chain, Seal } from './chain'
import { sealsUntil } from './rules'

/** Entries and ends under the short names that statements call them by. */
export const [l, c] = [aliased(securityLog, 'l'), aliased(securityLogChain, 'c')]
/** The columns of an entry that are sealed. */
export const entry = {
  id: l.id,
  userId: l.userId,
  actorId: l.actorId,
  applicationTokenId: l.applicationTokenId,
  maintainerId: l.maintainerId,
  organizationId: l.organizationId,
  projectId: l.projectId,
  kind: l.kind,
  time: l.time,
  network: l.network,
  browser: l.browser,
  system: l.system,
  /** JSON. */
  data: l.data,
}
const end = { kind: c.kind, ownerId: c.ownerId, sequence: c.sequence, hash: c.hash, seal: c.seal }
/** A chain's end as it is kept, with its seal. */
export type EndRow = RowOf<typeof end>

const SEALED_AT_ONCE = 200
type Waiting = Readonly<Record<'platformSequence' | 'kind' | 'time', Column>>
/** Whether an entry waits for the sealer and is complete: one that counts is when its hour is over. */
export const isDueForSeal = (table: Waiting, now: number): SQL =>
  sql`${table.platformSequence} IS NULL
    AND (${table.kind} NOT IN ('sign-in.failed', 'identity.confirmation-failed', 'act.denied')
      OR ${table.time} < ${sealsUntil(now)})`
const due = ({ now }: JobScope) =>
  sql`FROM ${from(l)} WHERE ${isDueForSeal(l, now)} ORDER BY ${l.id} LIMIT ${SEALED_AT_ONCE}`
/** The oldest entries that wait for the sealer. */
export const unsealed = (job: JobScope) => selectRows(entry, due(job))
/** Where the chains end that those belong to. */
export const endsOfUnsealed = (job: JobScope) =>
  selectRows(
    end,
    sql`FROM (
        WITH due AS (SELECT ${l.userId} AS account, ${l.maintainerId} AS maintainer,
          ${l.organizationId} AS organization, ${l.projectId} AS project ${due(job)})
        SELECT 'platform' AS kind, 0 AS owner UNION SELECT 'account', account FROM due
        UNION SELECT 'maintainer', maintainer FROM due UNION SELECT 'organization', organization FROM due
        UNION SELECT 'project', project FROM due) wanted
      CROSS JOIN ${from(c)} ON ${c.kind} = wanted.kind AND ${c.ownerId} = wanted.owner`,
  )

/** The rows of a JSON list under the name `item`, and a field of such a row. */
const listOf = (rows: readonly object[]): SQL => sql`json_each(${JSON.stringify(rows)}) item`
const field = (name: string): SQL => sql`item.value ->> ${name}`

/** Refuses when one of the chains does not end where it was known to end. */
export const refuseMoved = (chains: readonly Chain[], known: readonly EndRow[]) => {
  const places = chains.map(({ kind, ownerId }) => {
    const found = known.find((one) => one.kind === kind && one.ownerId === ownerId)
    return { kind, ownerId, sequence: found?.sequence ?? 0 }
  })
  const isThere = sql`${c.kind} = ${field('kind')} AND ${c.ownerId} = ${field('ownerId')}`
  return refuse(
    'changed',
    sql`EXISTS (SELECT 1 FROM ${listOf(places)} WHERE ${field('sequence')} <>
      coalesce((SELECT ${c.sequence} FROM ${from(c)} WHERE ${isThere}), 0))`,
  )
}
/** Gives entries their seals. */
export const seal = (seals: readonly (Seal & { readonly id: number })[]) =>
  statements
    .update(securityLog)
    .set({
      personalHash: field('personalHash'),
      platformSequence: field('platformSequence'),
      sequence: field('sequence'),
      maintainerSequence: field('maintainerSequence'),
      organizationSequence: field('organizationSequence'),
      projectSequence: field('projectSequence'),
      previousHash: field('previousHash'),
      hash: field('hash'),
    })
    .from(listOf(seals))
    .where(sql`${securityLog.id} = ${field('id')} AND ${securityLog.platformSequence} IS NULL`)
/** Keeps where chains end. */
export const setEnds = ({ now }: JobScope, ends: readonly EndRow[]) => {
  const { kind, ownerId, sequence, hash, seal } = securityLogChain
  const set = [sequence, hash, seal].map((column) => sql`${nameOf(column)} = excluded.${nameOf(column)}`)
  return insertFrom(
    securityLogChain,
    {
      kind: field('kind'),
      ownerId: field('ownerId'),
      sequence: field('sequence'),
      hash: field('hash'),
      seal: field('seal'),
      kept: now,
    },
    sql`FROM ${listOf(ends)} WHERE TRUE
      ON CONFLICT (${nameOf(kind)}, ${nameOf(ownerId)}) DO UPDATE SET ${sql.join(set, sql`, `)}`,
  )
}

/** How many chains are kept in one value outside of the database. */
export const SHELF = 256
/** The ends on the shelf where one has waited longest, of those that grew and were not kept for a day. */
export const endsToKeep = ({ now }: JobScope) => {
  const { kind, ownerId, sequence, keptSequence, kept } = securityLogChain
  return selectRows(
    end,
    sql`FROM (SELECT ${kind} AS kind, ${ownerId} / ${SHELF} AS shelf FROM ${securityLogChain}
        WHERE ${keptSequence} < ${sequence} AND ${kept} <= ${now - days(1)} ORDER BY ${kept} LIMIT 1) due
      CROSS JOIN ${from(c)} ON ${c.kind} = due.kind
        AND ${c.ownerId} BETWEEN due.shelf * ${SHELF} AND due.shelf * ${SHELF} + ${SHELF - 1}`,
  )
}
/** Notes that these ends are kept. */
export const markKept = ({ now }: JobScope, ends: readonly EndRow[]) => {
  const { kind, ownerId, sequence, keptSequence } = securityLogChain
  return statements
    .update(securityLogChain)
    .set({ keptSequence: field('sequence'), kept: now })
    .from(listOf(ends))
    .where(
      sql`${kind} = ${field('kind')} AND ${ownerId} = ${field('ownerId')} AND ${keptSequence} < ${sequence}`,
    )
}
