import { type Column, getTableColumns, getTableName, type InferSelectModel, type SQL, sql } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { alias, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { statements } from './statements'

/**
 * Statements that are written as SQL, held by the types of the tables: they name columns as properties of a
 * table (`p.name`), so that a renamed column does not compile, and rows have the types of those columns.
 *
 *   const [p, o] = [aliased(project, 'p'), aliased(organization, 'o')]
 *   const columns = { id: p.id, owner: o.name, seats: sql<number>`(SELECT count(*) ...)` }
 *   export type ProjectRow = RowOf<typeof columns>
 *   export const projectsOf = (id: OrganizationId) =>
 *     selectRows(columns, sql`FROM ${from(p)} JOIN ${from(o)} ON ${o.id} = ${p.organizationId}
 *       WHERE ${o.id} = ${id}`)
 */

/** The value of a column as SQLite gives it: a flag is 0 or 1, JSON is text. */
type Stored<C extends Column> = C['_']['data'] extends boolean
  ? 0 | 1
  : C['_']['dataType'] extends 'json'
    ? string
    : C['_']['data']
type ValueOf<C> =
  C extends SQL<infer Value>
    ? Value
    : C extends Column
      ? C['_']['notNull'] extends true
        ? Stored<C>
        : Stored<C> | null
      : never

/** What a statement selects, by the names of the row: columns of tables, or SQL with a type of its own. */
export type Columns = Readonly<Record<string, Column | SQL>>
/** The row that such a statement gives. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C]: ValueOf<C[Name]> }

const originals = new WeakMap<SQLiteTable, string>()
/** A table under a shorter name. */
export function aliased<T extends SQLiteTable, const Name extends string>(table: T, name: Name) {
  const shortened = alias(table, name)
  originals.set(shortened, getTableName(table))
  return shortened
}

/** An aliased table as FROM and JOIN introduce it: `project p`. */
export function from(table: SQLiteTable): SQL {
  const original = originals.get(table)
  return original ? sql`${sql.identifier(original)} ${table}` : sql`${table}`
}

/** A column of a table that a LEFT JOIN brings: NULL where nothing was joined. */
export const optional = <C extends Column>(column: C): SQL<Stored<C> | null> =>
  sql<Stored<C> | null>`${column}`

/** The columns under the names of the row: `p.id AS "id", o.name AS "owner"`. */
export const selected = (columns: Columns): SQL =>
  sql.join(
    Object.entries(columns).map(([name, column]) => sql`${column} AS ${sql.identifier(name)}`),
    sql`, `,
  )

/** A statement that gives all its rows: `SELECT`, these columns, and the rest from FROM on. */
export const selectRows = <C extends Columns>(columns: C, rest: SQL) =>
  statements.all<RowOf<C>>(sql`SELECT ${selected(columns)} ${rest}`)

/** The name of a column alone, as lists of INSERT, SET and ON CONFLICT have it. */
export const nameOf = (column: Column): SQL => sql`${sql.identifier(toSnakeCase(column.name))}`

/**
 * What is given, as long as each of its names is one of those: the compiler asks that of what stands in
 * braces, but not of what is spread there or comes under a name.
 */
export type Only<Given, Names> = Given & { readonly [Name in Exclude<keyof Given, keyof Names>]: never }
/** Values as they are, each for a column of the table: what is spread into `set` and `values`. */
export const valuesFor = <T extends SQLiteTable, Given extends object>(
  _table: T,
  given: Only<Given, InferSelectModel<T>>,
): Given => given

/** Values for columns of a table: what it stores, or SQL that gives it. */
export type Values<T extends SQLiteTable> = {
  readonly [Key in keyof InferSelectModel<T>]?: Stored<T['_']['columns'][Key & string]> | SQL | Column | null
}

/**
 * A statement that inserts what a query gives: `INSERT INTO table (columns) SELECT values` and the rest, from
 * FROM on. Without a rest it inserts one row.
 */
export const insertFrom = <T extends SQLiteTable, V extends Values<T>>(
  table: T,
  values: Only<V, Values<T>>,
  rest: SQL = sql``,
) => statements.run(sql`INSERT INTO ${table} (${namesIn(table, values)}) SELECT ${valuesIn(values)} ${rest}`)

const namesIn = (table: SQLiteTable, values: object): SQL => {
  const columns = Object.entries(getTableColumns(table))
  const named = Object.keys(values).map((key) => columns.find(([name]) => name === key))
  return sql.join(
    named.flatMap((found) => (found ? [nameOf(found[1])] : [])),
    sql`, `,
  )
}
const valuesIn = (values: object): SQL =>
  sql.join(
    Object.values(values).map((value) => sql`${value}`),
    sql`, `,
  )
