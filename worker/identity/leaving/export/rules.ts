import { isoOrNull } from '../../../kit/time'

/** How many of the newest log entries, acts and mails an export holds: memory has an end. */
export const AT_MOST = 10_000

/** A row whose named columns (unix milliseconds) are ISO times instead. */
export type Timed<Row, Key extends keyof Row> = Omit<Row, Key> & {
  [K in Key]: null extends Row[K] ? string | null : string
}
/** The row as the wire shows it: these columns (unix milliseconds) become ISO times. */
export function timed<Row extends object, const Key extends keyof Row>(
  row: Row,
  ...columns: Key[]
): Timed<Row, Key> {
  // Columns of times are numbers or null.
  const times = Object.fromEntries(columns.map((column) => [column, isoOrNull(row[column] as number | null)]))
  // The columns named are all that differs, and they are what Timed says.
  const onWire: object = { ...row, ...times }
  return onWire as Timed<Row, Key>
}

/**
 * How many recovery codes there are and were, of which set; null for none. The codes themselves are nobody's
 * any more.
 */
export function recoveryCodesOnWire(
  codes: readonly { readonly created: number; readonly used: number | null }[],
) {
  const [first] = codes
  if (!first) return null
  return timed(
    { total: codes.length, left: codes.filter(({ used }) => used === null).length, created: first.created },
    'created',
  )
}

/** The name of the file that a browser keeps an export under. `now`: unix milliseconds. */
export const fileNameAt = (now: number): string =>
  `account-export-${new Date(now).toISOString().slice(0, 10)}.json`
