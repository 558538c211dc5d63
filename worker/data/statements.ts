import { is, type SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { SQLiteSelectBase } from 'drizzle-orm/sqlite-core'
import { SQLiteRaw } from 'drizzle-orm/sqlite-core/query-builders/raw'
import type { Statement } from './batch'

const unbound = {
  prepare: (text: string) => ({
    text,
    bind: () => {
      throw new Error('A statement travels only through read, write or commit')
    },
  }),
}

/**
 * Builds statements; holds no database, so nothing made here can run by itself: drizzle asks for one only to
 * run them, hence the cast.
 */
export const statements = drizzle(unbound as never, { casing: 'snake_case' })

const changing = new WeakSet<Statement>()

/** A statement written as SQL that changes rows and gives columns of them: it ends with RETURNING. */
export function returning<Row>(query: SQL) {
  const statement = statements.all<Row>(query)
  changing.add(statement)
  return statement
}

/**
 * Whether a statement only reads, as it was built: `select`, and SQL in `all` or `get`, read; `insert`,
 * `update`, `delete`, `run` and `returning` change.
 */
export function isRead(statement: Statement): boolean {
  if (is(statement, SQLiteRaw)) return statement.getQuery().method !== 'run' && !changing.has(statement)
  return is(statement, SQLiteSelectBase)
}
