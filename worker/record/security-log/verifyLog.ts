import type { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import type { Scope } from '../../access/scope'
import type { Sealed } from './chain'
import type { EndRow } from './chainStore'
import { keptEnd } from './keepEnds'
import type { verification } from './shapes'
import * as store from './stretchStore'
import { firstBroken, firstPlace } from './verify'

/** What verifying needs of the settings. */
type Keeping = { readonly key: string; readonly kv: KVNamespace }

/**
 * Whether a stretch of a chain still is what was sealed: its newest entries, or those up to the place
 * `until`. One trip, and a look at what is kept outside of the database.
 */
export async function verifyLog(
  scope: Scope,
  { key, kv }: Keeping,
  of: store.ChainOf,
  until: number | null,
): Promise<z.infer<typeof verification>> {
  const [[found], rows, [waiting]] = await read(scope, [
    store.endOf(scope, of),
    store.entriesOf(scope, of, until),
    store.waitingOf(scope, of),
  ])
  const chain = { kind: of.kind, ownerId: found?.ownerId ?? 0 }
  const end = found && isEnd(found) ? found : null
  const kept = await keptEnd(kv, chain)
  const from = Math.min(until ?? Infinity, end?.sequence ?? 0)
  const brokenAt = await firstBroken(key, { chain, until: from, entries: rows.filter(isSealed), end, kept })
  return {
    sealedUpTo: end?.sequence ?? 0,
    checkedFrom: from === 0 ? 0 : firstPlace(from),
    unsealed: waiting?.count ?? 0,
    isIntact: brokenAt === null,
    brokenAt,
  }
}

/** Whether a row has all of its seal: who has the database may have taken some of it. */
const isSealed = (row: store.SealedRow): row is store.SealedRow & Sealed =>
  row.platformSequence !== null && row.personalHash !== null && row.previousHash !== null && row.hash !== null
/** Whether there is an end: its columns are set together. */
const isEnd = <Row extends { readonly sequence: number | null }>(row: Row): row is Row & EndRow =>
  row.sequence !== null
