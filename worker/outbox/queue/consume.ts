import { commit } from '../../access/commit'
import type { JobScope } from '../../access/scope'
import { type DeliveryOptions, deliver } from './deliver'
import type { OutboxMessage } from './relay'
import * as store from './store'

/** A queue's batch, as far as it matters here. */
export type Messages = {
  readonly messages: readonly Pick<Message<OutboxMessage>, 'body' | 'ack' | 'retry' | 'attempts'>[]
}

/**
 * The consumer of the mail queue. Only a failure of ours (the database is away) goes back to the queue: what
 * the other side says is recorded in the row.
 */
export const consume = (job: JobScope, { messages }: Messages, options: DeliveryOptions) =>
  each(messages, ({ id }) => deliver(job, id, options))

/**
 * The consumer of its dead letter queue: what went wrong there too often is given up, kept, and shown to the
 * operator.
 */
export const consumeDead = (job: JobScope, { messages }: Messages) =>
  each(messages, ({ id }) => commit(job, [store.markDead(job, id)]))

/** Each message by itself: one that fails does not hold up the others. Gives how many failed. */
async function each(
  messages: Messages['messages'],
  work: (body: OutboxMessage) => Promise<unknown>,
): Promise<{ readonly done: number; readonly failed: number }> {
  const outcomes = await Promise.allSettled(messages.map(({ body }) => work(body)))
  for (const [at, { status }] of outcomes.entries()) {
    const message = messages[at]
    if (status === 'fulfilled') message?.ack()
    else message?.retry({ delaySeconds: 30 * message.attempts })
  }
  const failed = outcomes.filter(({ status }) => status === 'rejected').length
  return { done: outcomes.length - failed, failed }
}
