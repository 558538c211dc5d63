import { app } from './app'
import { mailBatch, tick } from './jobs'
import type { OutboxMessage } from './outbox/queue/relay'
import type { Environment } from './settings'

/** The front door: requests, the mail queue, the clock. */
export default {
  fetch: app.fetch,
  queue: (batch, env) => mailBatch(env, batch.queue, batch),
  scheduled: (_event, env) => tick(env),
} satisfies ExportedHandler<Environment, OutboxMessage>
