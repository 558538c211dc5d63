import type { RunnableQuery } from 'drizzle-orm/runnable-query'

/** A drizzle statement, not yet run. */
// biome-ignore lint/suspicious/noExplicitAny: the result type is read back by Results; `unknown` would not accept any statement.
export type Statement = RunnableQuery<any, 'sqlite'>
/** What each statement of a list gives, in the order of the list. */
export type Results<Q extends readonly Statement[]> = { -readonly [K in keyof Q]: Q[K]['_']['result'] }

/** The result of the last statement of a list whose length varies. */
export const last = <Result>(results: readonly [...unknown[], Result]): Result =>
  // The tuple type says that there is one.
  results[results.length - 1] as Result

/**
 * What one request (or one job) has cost at D1 so far; `retries`: how often a change met another under it and
 * began again.
 */
export type Meter = {
  calls: number
  retries: number
  statements: number
  rowsRead: number
  rowsWritten: number
  milliseconds: number
}
/** A fresh meter. */
export const meter = (): Meter => ({
  calls: 0,
  retries: 0,
  statements: 0,
  rowsRead: 0,
  rowsWritten: 0,
  milliseconds: 0,
})

/** The database of one request, and the meter that its trips are written to. */
export type Database = { readonly d1: D1Database; readonly meter: Meter }

/**
 * The inside of a drizzle statement: `_prepare` is internal, which is why drizzle's version is pinned and
 * this file is the only one to use it.
 */
type Built = {
  getQuery(): { sql: string; params: unknown[] }
  mapResult(result: unknown, isFromBatch: true): unknown
  fields?: readonly unknown[]
}

const built = (statement: Statement): Built => (statement as unknown as { _prepare(): Built })._prepare()

/** The text of a statement with `?` for its parameters, and the parameters. */
export const queryOf = (statement: Statement) => built(statement).getQuery()

/** Whether a statement only reads. */
export const isRead = (statement: Statement): boolean => /^\s*select\b/i.test(queryOf(statement).sql)

/** Sends the statements as one D1 batch (one trip, one transaction) and gives each its own typed result. */
export async function batch<const Q extends readonly Statement[]>(
  { d1, meter }: Database,
  queries: Q,
): Promise<Results<Q>> {
  const ready = queries.map((query) => {
    const inside = built(query)
    return { inside, query: inside.getQuery() }
  })
  const begun = Date.now()
  meter.calls += 1
  meter.statements += ready.length
  try {
    const results = await d1.batch(ready.map(({ query }) => d1.prepare(query.sql).bind(...query.params)))
    for (const { meta } of results) {
      meter.rowsRead += meta.rows_read
      meter.rowsWritten += meta.rows_written
    }
    return results.map((result, at) => map(ready[at] as (typeof ready)[number], result)) as Results<Q>
  } finally {
    meter.milliseconds += Date.now() - begun
  }
}

/**
 * drizzle reads a batch's rows by column name, so two columns of one name would shift the rest in silence:
 * that is a fault of the statement.
 */
function map({ inside, query }: { inside: Built; query: { sql: string } }, result: D1Result): unknown {
  const wanted = inside.fields?.length
  const row = result.results[0]
  if (wanted && row && Object.keys(row).length !== wanted)
    throw new Error(`Two columns share a name: ${query.sql}`)
  return inside.mapResult(result, true)
}
