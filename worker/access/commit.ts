import { type SQL, sql } from 'drizzle-orm'
import { batch, type Results, type Statement } from '../data/batch'
import { statements } from '../data/statements'
import { refusal } from '../data/tables/refusal'
import { isProblemKind, Problem, type ProblemKind, type ProblemParts } from '../problems'
import { constraints } from './constraints.table'
import { doneBefore, mustRepeat, noteMade, readAgain, takeKey } from './idempotency'
import type { Question } from './question'
import type { AccountScope, AnyoneScope, EnteredAccount, EnteredUnit, JobScope } from './scope'
import { seenBy, unseal } from './seal'

const partsOf = new WeakMap<Statement, ProblemParts>()

/**
 * Refuses the batch it stands in, with this reason, when the condition holds; the parts go into the Problem.
 */
export function refuse(reason: ProblemKind, when: SQL, parts?: ProblemParts) {
  const statement = statements.insert(refusal).select(sql`SELECT ${reason} WHERE ${when}`)
  if (parts) partsOf.set(statement, parts)
  return statement
}
/**
 * True when the statement just before touched no row. Stands once, right after its write: a refusal that
 * passes resets it.
 */
export const nothingChanged = sql`changes() = 0`

type Committing = AccountScope | EnteredAccount | EnteredUnit | AnyoneScope | JobScope

/**
 * One batch, all or nothing, that begins with a refusal of its own: after a verdict, unless the facts still
 * are what it was given on; before one (one's own account only), unless the credential is good now. Throws
 * the Problem whose refusal aborted it. A request that was done before, by its idempotency key, is not done
 * again: a second trip reads what it made.
 */
export async function commit<const W extends readonly Statement[]>(
  scope: Committing,
  list: W,
): Promise<Results<W>> {
  try {
    return await commitOnce(scope, list)
  } catch (error) {
    const { trip, question } = unseal(scope)
    if (!isTaken(error) || !trip.once || !question) throw error
    trip.database.meter.retries += 1
    const [[done]] = await batch(trip.database, [
      doneBefore(question.credential(trip.now()), trip.once, trip.now()),
    ])
    if (!done) throw error
    mustRepeat(trip.once, done)
    // What is read again gives what the list's own statements do.
    return (trip.once.answer === 'thing' ? await readAgain(trip, list) : []) as unknown as Results<W>
  }
}

/** Whether a batch was refused because another request with its idempotency key was done. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Problem && error.kind === 'idempotency-key-taken'

/** The same, but that it throws `idempotency-key-taken` where the request was done before. */
export async function commitOnce<const W extends readonly Statement[]>(
  scope: Committing,
  list: W,
): Promise<Results<W>> {
  const { trip, question } = unseal(scope)
  const guards = question ? guardsOf(question, seenBy(scope), trip.now()) : []
  const [first, after] = question ? keeping(scope, question) : [[], []]
  try {
    const results = await batch(trip.database, [...guards, ...first, ...list, ...after])
    if (guards.length > 2) trip.tokenExpires = expiryIn(results[2])
    const begin = guards.length + first.length
    // What stands before and after the list gives nothing.
    return results.slice(begin, begin + list.length) as unknown as Results<W>
  } catch (error) {
    throw refused(error, list)
  }
}

/**
 * What takes the idempotency key of the request before its work, and notes after it what was made; nothing
 * where it has none.
 */
function keeping(scope: Committing, { credential }: Question): readonly [Statement[], Statement[]] {
  const { once, makes } = unseal(scope).trip
  if (!once) return [[], []]
  const who = credential(scope.now)
  return [
    [takeKey(who, once, scope.now), refuse('idempotency-key-taken', nothingChanged)],
    makes ? [noteMade(who, once, makes)] : [],
  ]
}

// The third guard is `expiry`, whose one row it gives.
const expiryIn = (rows: unknown): number | null =>
  (rows as readonly { readonly expires: number | null }[])[0]?.expires ?? null

function guardsOf(
  { factsText, refusal: reason, touch, expiry }: Question,
  seen: string | undefined,
  now: number,
): Statement[] {
  if (seen !== undefined) return [refuse('changed', sql`${factsText(now)} IS NOT ${seen}`)]
  if (!reason) throw new Error('This scope must enter before it can commit')
  return [statements.insert(refusal).select(reason(now)), touch(now), ...(expiry ? [expiry(now)] : [])]
}

const aborted = /^D1_ERROR: ([a-z-]+): SQLITE_CONSTRAINT/
const notUnique = /UNIQUE constraint failed: ([\w.]+)/
/** The Problem that a failed batch means, or the failure itself. */
function refused(error: unknown, list: readonly Statement[]): unknown {
  const message = error instanceof Error ? error.message : ''
  const kind = aborted.exec(message)?.[1] ?? constraints[notUnique.exec(message)?.[1] ?? '']
  if (!kind || !isProblemKind(kind)) return error
  const statement = list.find((one) => partsOf.has(one) && refusalReason(one) === kind)
  return new Problem(kind, statement && partsOf.get(statement))
}
const refusalReason = (statement: Statement): unknown => {
  // getQuery is public on every builder; Statement names only what the result type needs.
  const { params } = (statement as unknown as { toSQL(): { params: unknown[] } }).toSQL()
  return params[0]
}
