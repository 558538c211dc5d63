/** A row that must be there (the batch has just made or seen it); its absence is a fault of ours. */
export function requireRow<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('A row that must be there is not')
  return row
}
