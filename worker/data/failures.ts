/** Why the database refused a batch: a refusal's own reason, or a column that must be unique. */
export type FailureReason = { readonly refused: string } | { readonly notUnique: string }

const aborted = /^D1_ERROR: ([a-z-]+): SQLITE_CONSTRAINT/
const notUnique = /UNIQUE constraint failed: ([\w.]+)/

/**
 * The reason in the text of D1's error: `D1_ERROR: last-member: SQLITE_CONSTRAINT (extended: ...)` of the
 * trigger on `refusal`, or `UNIQUE constraint failed: user.email_key`. Null for any other failure. The text
 * is D1's to change: test/contract/d1.test.ts fails first.
 */
export function reasonOf(error: unknown): FailureReason | null {
  const message = error instanceof Error ? error.message : ''
  const reason = aborted.exec(message)?.[1]
  if (reason !== undefined) return { refused: reason }
  const column = notUnique.exec(message)?.[1]
  return column === undefined ? null : { notUnique: column }
}
