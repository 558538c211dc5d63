/** What was asked of the bindings. Rows are those that D1 reports; `first` and `raw` report none. */
export type Count = {
  calls: number
  statements: number
  rowsRead: number
  rowsWritten: number
  kv: number
  queue: number
}
/** Nothing yet. */
export const nothing = (): Count => ({
  calls: 0,
  statements: 0,
  rowsRead: 0,
  rowsWritten: 0,
  kv: 0,
  queue: 0,
})

type Meta = { readonly meta?: { readonly rows_read?: number; readonly rows_written?: number } }
/** A D1 database that counts what is asked of it, and is so many milliseconds away. */
export function meteredDatabase(real: D1Database, count: Count, awayMs: () => number = () => 0): D1Database {
  const inside = new WeakMap<object, D1PreparedStatement>()
  async function trip<Answer>(statements: number, send: () => Promise<Answer>): Promise<Answer> {
    count.calls += 1
    count.statements += statements
    if (awayMs() > 0) await scheduler.wait(awayMs())
    const answer = await send()
    for (const { meta } of [answer].flat() as readonly Meta[]) {
      count.rowsRead += meta?.rows_read ?? 0
      count.rowsWritten += meta?.rows_written ?? 0
    }
    return answer
  }
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement => {
    const made = {
      bind: (...values: unknown[]) => wrap(statement.bind(...values)),
      all: () => trip(1, () => statement.all()),
      run: () => trip(1, () => statement.run()),
    }
    inside.set(made, statement)
    // `first` and `raw` are asked by nobody here.
    return made as unknown as D1PreparedStatement
  }
  const database = {
    prepare: (text: string) => wrap(real.prepare(text)),
    batch: (list: D1PreparedStatement[]) =>
      trip(list.length, () => real.batch(list.map((one) => inside.get(one) ?? one))),
    exec: (text: string) => trip(1, () => real.exec(text)),
  }
  // The product calls no other method of it.
  return database as unknown as D1Database
}

/** A binding whose calls are counted. */
export const counted = <Binding extends object>(real: Binding, add: () => void): Binding =>
  new Proxy(real, {
    get(target, property) {
      const value = Reflect.get(target, property)
      if (typeof value !== 'function') return value
      return (...given: unknown[]) => {
        add()
        return value.apply(target, given)
      }
    },
  })
