import type { RunnableQuery } from 'drizzle-orm/runnable-query'

/** A drizzle statement, not yet run. */
// biome-ignore lint/suspicious/noExplicitAny: Results reads the result type back; `unknown` takes no statement.
export type Statement = RunnableQuery<any, 'sqlite'>
/** A statement that gives rows of this type. */
export type RowsStatement<Row> = RunnableQuery<Row[], 'sqlite'>
/** What each statement of a list gives, in the order of the list. */
export type Results<Q extends readonly Statement[]> = { -readonly [K in keyof Q]: Q[K]['_']['result'] }

/** The result of the last statement of a list whose length varies. */
export const lastResult = <Result>(results: readonly [...unknown[], Result]): Result =>
  // The tuple type says that there is one.
  results[results.length - 1] as Result

/**
 * What one request (or one job) has cost at D1 so far; `retries`: how often a change met another under it and
 * began again.
 */
export type DatabaseMeter = {
  calls: number
  retries: number
  statements: number
  rowsRead: number
  rowsWritten: number
  milliseconds: number
}
/** A fresh meter. */
export const meter = (): DatabaseMeter => ({
  calls: 0,
  retries: 0,
  statements: 0,
  rowsRead: 0,
  rowsWritten: 0,
  milliseconds: 0,
})

/** The database of one request, and the meter that its trips are written to. */
export type Database = { readonly d1: D1Database; readonly meter: DatabaseMeter }

/**
 * The inside of a drizzle statement: `_prepare` is internal, which is why drizzle's version is pinned and
 * this file is the only one to use it (test/contract/drizzle.test.ts).
 */
type Prepared = {
  getQuery(): { sql: string; params: unknown[] }
  mapResult(result: unknown, isFromBatch: true): unknown
  fields?: readonly unknown[]
}

// Every builder of drizzle has `_prepare`; its types leave it out.
const prepared = (statement: Statement): Prepared =>
  (statement as Statement & { _prepare(): Prepared })._prepare()

/** The text of a statement with `?` for its parameters, and the parameters. */
export const queryOf = (statement: Statement) => prepared(statement).getQuery()

/** Sends the statements as one D1 batch (one trip, one transaction) and gives each its own typed result. */
export async function batch<const Q extends readonly Statement[]>(
  { d1, meter }: Database,
  queries: Q,
): Promise<Results<Q>> {
  const ready = queries.map((statement) => {
    const inside = prepared(statement)
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
    // D1 answers a batch with a result for each statement, in its order.
    return ready.map((one, at) => mapped(one, results[at])) as Results<Q>
  } finally {
    meter.milliseconds += Date.now() - begun
  }
}

/** Statements with names of their own; null: not this time. */
type NamedStatements = Readonly<Record<string, Statement | null>>
type ResultOf<S> = S extends Statement ? S['_']['result'] : undefined
type NamedResults<N extends NamedStatements> = { readonly [Name in keyof N]: ResultOf<N[Name]> }

/**
 * One D1 batch of the named statements, the list, and those after it: the results of the first by their
 * names, of the list in its order; what stands after gives nothing.
 */
export async function batchAround<const N extends NamedStatements, const Q extends readonly Statement[]>(
  database: Database,
  before: N,
  list: Q,
  after: readonly Statement[] = [],
): Promise<{ readonly named: NamedResults<N>; readonly results: Results<Q> }> {
  const entries = Object.entries(before).flatMap(([name, one]) => (one ? [{ name, one }] : []))
  const all: readonly unknown[] = await batch(database, [...entries.map(({ one }) => one), ...list, ...after])
  return {
    // Each name stands beside the result at its place; those that were left out are undefined.
    named: Object.fromEntries(entries.map(({ name }, at) => [name, all[at]])) as NamedResults<N>,
    // The results of the list begin where those of the named statements end.
    results: all.slice(entries.length, entries.length + list.length) as Results<Q>,
  }
}

/**
 * drizzle reads a batch's rows by column name, so two columns of one name would shift the rest in silence:
 * that is a fault of the statement.
 */
function mapped(
  { inside, query }: { inside: Prepared; query: { sql: string } },
  result: D1Result | undefined,
): unknown {
  const wanted = inside.fields?.length
  const row = result?.results[0]
  if (wanted && row && Object.keys(row).length !== wanted)
    throw new Error(`Two columns share a name: ${query.sql}`)
  return inside.mapResult(result, true)
}
