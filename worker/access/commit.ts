import { type SQL, sql } from 'drizzle-orm'
import { batch, batchAround, type Results, type RowsStatement, type Statement } from '../data/batch'
import { reasonOf } from '../data/failures'
import { statements } from '../data/statements'
import { refusal } from '../data/tables/refusal'
import { inSeconds } from '../kit/duration'
import { isProblemKind, Problem, type ProblemKind, type ProblemParts } from '../problems'
import { bearerIn } from './bearer'
import { constraints } from './constraints.table'
import { firstTime, type Work } from './creation'
import { assertRepeats, noteMade, recordsOf, takeKey } from './idempotency'
import { isOfDeadCredential } from './question'
import { nothingOf, readAgain } from './repeat'
import type { RequestContext } from './requestContext'
import type { AccountScope, AnyoneScope, EnteredAccount, EnteredUnit, JobScope } from './scope'
import { factsSeenBy, type Sealed, unseal } from './seal'

/** When what is refused now will pass, as a query of unix milliseconds. */
type Until = RowsStatement<{ readonly until: number }>
type Refusal = {
  readonly reason: ProblemKind
  readonly parts: ProblemParts
  readonly until?: Until | undefined
}
const refusals = new WeakMap<Statement, Refusal>()

/**
 * Refuses the batch it stands in, with this reason, when the condition holds; the parts go into the Problem,
 * and with `until` how long to wait (`Retry-After`), which is asked once it is refused.
 */
export const refuse = (reason: ProblemKind, when: SQL, parts: ProblemParts = {}, until?: Until) =>
  refusing(statements.insert(refusal).select(sql`SELECT ${reason} WHERE ${when}`), reason, parts, until)
/** The same of a statement whose table's trigger refuses with this reason. */
export function refusing<S extends Statement>(
  statement: S,
  reason: ProblemKind,
  parts: ProblemParts = {},
  until?: Until,
): S {
  refusals.set(statement, { reason, parts, until })
  return statement
}
/**
 * True when the statement just before touched no row. Stands once, right after its write: a refusal that
 * passes resets it.
 */
export const nothingChanged = sql`changes() = 0`

type CommitScope = AccountScope | EnteredAccount | EnteredUnit | AnyoneScope | JobScope

/**
 * One batch, all or nothing, that begins with a refusal of its own: after a verdict, unless the facts still
 * are what it was given on; before one (one's own account only), unless the credential is good now. Throws
 * the Problem whose refusal aborted it. A request that was done before, by its idempotency key, is not done
 * again: a second trip reads what it made.
 */
export async function commit<const W extends readonly Statement[]>(
  scope: CommitScope,
  work: Work<W>,
): Promise<Results<W>> {
  try {
    return await commitOnce(scope, work)
  } catch (error) {
    const { context, question, idempotency } = unseal(scope)
    if (!isKeyTaken(error) || !idempotency || !question) throw error
    const now = context.now()
    context.database.meter.retries += 1
    const [[record]] = await batch(context.database, [recordsOf(question.credential(now), idempotency, now)])
    if (!record) throw error
    assertRepeats(idempotency, record)
    return idempotency.repeat === 'thing' ? readAgain(context, work, record) : nothingOf<W>()
  }
}

/** Whether a batch was refused because another request with its idempotency key was done. */
export const isKeyTaken = (error: unknown): boolean =>
  error instanceof Problem && error.kind === 'idempotency-key-taken'

/** As `commit`, but that it throws `idempotency-key-taken` where the request was done before. */
export async function commitOnce<const W extends readonly Statement[]>(
  scope: CommitScope,
  work: Work<W>,
): Promise<Results<W>> {
  const sealed = unseal(scope)
  const { list, madeId } = firstTime(work)
  const { guard, touch, bearer } = guardsOf(sealed, factsSeenBy(scope))
  const { takenKey, keyTaken, noted } = keeping(sealed, madeId, scope.now)
  try {
    const before = { guard, touch, bearer, takenKey, keyTaken }
    const { named, results } = await batchAround(sealed.context.database, before, list, noted)
    if (sealed.question) sealed.context.isCredentialLive = true
    if (named.bearer) sealed.context.bearer = bearerIn(named.bearer[0])
    return results
  } catch (error) {
    const no = await refused(sealed.context, error, list)
    if (isOfDeadCredential(no)) sealed.context.isCredentialLive = false
    throw no
  }
}

/**
 * What takes the idempotency key of the request before its work, and notes after it the id of what was made;
 * nothing where it has none.
 */
function keeping({ question, idempotency }: Sealed, madeId: SQL | undefined, now: number) {
  if (!question || !idempotency) return { takenKey: null, keyTaken: null, noted: [] }
  const credential = question.credential(now)
  return {
    takenKey: takeKey(credential, idempotency, now),
    keyTaken: refuse('idempotency-key-taken', nothingChanged),
    noted: madeId ? [noteMade(credential, idempotency, madeId)] : [],
  }
}

/** What stands before the work of a scope that has a claim: after a verdict, and without one. */
function guardsOf({ context, question }: Sealed, seen: string | undefined) {
  if (!question) return { guard: null, touch: null, bearer: null }
  const now = context.now()
  if (seen !== undefined)
    return {
      guard: refuse('changed', sql`${question.factsText(now)} IS NOT ${seen}`),
      touch: null,
      bearer: null,
    }
  if (!question.selfJudged) throw new Error('This scope must enter before it can commit')
  const { refusal: reason, bearer } = question.selfJudged
  return {
    guard: statements.insert(refusal).select(reason(now)),
    touch: question.touch(now),
    bearer: bearer(now),
  }
}

/** The Problem that a failed batch means, or the failure itself. */
async function refused(
  context: RequestContext,
  error: unknown,
  list: readonly Statement[],
): Promise<unknown> {
  const reason = reasonOf(error)
  if (reason === null) return error
  const kind = 'refused' in reason ? reason.refused : constraints[reason.notUnique]
  if (!kind || !isProblemKind(kind)) return error
  const { parts, until } = list.map((one) => refusals.get(one)).find((one) => one?.reason === kind) ?? {}
  if (!until) return new Problem(kind, parts)
  context.database.meter.retries += 1
  const [[row]] = await batch(context.database, [until])
  const wait = Math.max((row?.until ?? 0) - context.now(), 1)
  return new Problem(kind, { ...parts, retryAfterSeconds: inSeconds(wait) })
}
