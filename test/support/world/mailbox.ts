import { createMessageBatch } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { linkSecret } from '../../../worker/identity/links/linkSecret'
import worker from '../../../worker/index'
import { settings } from './people'

/** What waits in the outbox for an address, newest first. */
export async function postedTo(
  email: string,
): Promise<{ kind: string; data: Record<string, string>; language: string | null }[]> {
  const { results } = await env.DB.prepare(
    'SELECT kind, data, language FROM outbox WHERE recipient = ? ORDER BY id DESC',
  )
    .bind(email)
    .all<{ kind: string; data: string; language: string | null }>()
  return results.map((row) => ({ ...row, data: JSON.parse(row.data) }))
}
/** The secret of the link in the newest mail of this kind to an address. */
export async function secretMailedTo(email: string, kind: string, purpose: string): Promise<string> {
  const mail = (await postedTo(email)).find((one) => one.kind === kind)
  if (!mail?.data.link) throw new Error(`No ${kind} with a link was posted to ${email}`)
  return linkSecret(settings.key, purpose, mail.data.link)
}
// The jobs read nothing of the event; env is the product's, and the pool's type knows only a part of it.
/** Lets the clock's jobs run once. */
export const tick = () => worker.scheduled({} as never, env as never)
/** Brings the messages of all waiting mails to the consumer, as the queue does. */
export async function deliverAll() {
  const { results } = await env.DB.prepare('SELECT id FROM outbox WHERE sent IS NULL AND dead IS NULL').all<{
    id: number
  }>()
  const messages = results.map((body, at) => ({ id: String(at), timestamp: new Date(), attempts: 1, body }))
  // The pool's types of a batch are not those that the product is built with.
  await worker.queue(createMessageBatch('gatehouse-mail', messages) as never, env as never)
}
