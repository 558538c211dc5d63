import { batch, type Results, type Statement } from '../data/batch'
import { isRead } from '../data/statements'
import { Problem } from '../problems'
import { onceMore, type Work } from './creation'
import type { IdempotencyRecord } from './idempotency'
import type { RequestContext } from './requestContext'

const nothing: readonly unknown[] = []
/** What a repeat without an answer's body gives: nothing of the work is asked for. */
export const nothingOf = <W extends readonly Statement[]>(): Results<W> =>
  // Nobody reads a result of it.
  nothing as Results<W>

/**
 * What the statements of the work that only read give now; the others give nothing, for they are not done
 * again. One trip, none where nothing reads. Refuses with `not-found` where what was made is gone.
 */
export async function readAgain<W extends readonly Statement[]>(
  { database }: RequestContext,
  work: Work<W>,
  { madeId }: IdempotencyRecord,
): Promise<Results<W>> {
  const list = onceMore(work, madeId)
  const reads = list.filter(isRead)
  const answers: readonly unknown[] = reads.length > 0 ? await batch(database, reads) : []
  const isGone = madeId ? answers.some(isEmpty) : reads.length > 0 && answers.every(isEmpty)
  if (isGone) throw new Problem('not-found')
  // A read gives what it did the first time; what a write gives nobody asks of a repeat.
  return list.map((statement) => answers[reads.indexOf(statement)]) as Results<W>
}
const isEmpty = (answer: unknown) => answer === undefined || (Array.isArray(answer) && answer.length === 0)
