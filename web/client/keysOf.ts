/** The keys of a constant table, typed as such, in its order. */
export const keysOf = <const Table extends object>(table: Table) =>
  // A constant table has just the keys of its type.
  Object.keys(table) as (keyof Table & string)[]
