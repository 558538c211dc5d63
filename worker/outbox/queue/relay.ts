import { commit } from '../../access/commit'
import type { JobScope } from '../../access/scope'
import type { OutboxId } from '../../kit/id'
import * as store from './store'

/**
 * A queue message: which mail to look at. It holds nothing else, so that an old or doubled one can do no
 * harm.
 */
export type OutboxMessage = { readonly id: OutboxId }
/** The queue's end that the relay needs. */
export type OutboxQueue = { readonly sendBatch: (messages: { body: OutboxMessage }[]) => Promise<unknown> }

/**
 * Offers the mails that are due to the queue. Runs right after a commit that posted one, and each minute for
 * whatever was missed.
 */
export async function relay(job: JobScope, queue: OutboxQueue): Promise<number> {
  const [due] = await commit(job, [store.offerDue(job)])
  if (due.length > 0) await queue.sendBatch(due.map(({ id }) => ({ body: { id } })))
  return due.length
}
