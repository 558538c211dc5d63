import { iso } from '../kit/time'
import { type KeptMail, type KeptSummary, mailboxPrefix as prefix } from '../outbox/transports/mailboxTransport'
import type { DevMail, MailSummary } from './shapes'

/** The mails in the box, newest first: the first page that KV gives, a thousand at most. */
export async function newestMails(kv: KVNamespace): Promise<MailSummary[]> {
  const { keys } = await kv.list<KeptSummary>({ prefix })
  return keys.flatMap(({ name, metadata }) =>
    metadata ? [{ id: name.slice(prefix.length), to: metadata.to, subject: metadata.subject, time: iso(metadata.time) }] : [],
  )
}

/** One mail, or null when there is none of this id. */
export async function mailById(kv: KVNamespace, id: string): Promise<DevMail | null> {
  const kept = await kv.get<KeptMail>(prefix + id, 'json')
  if (!kept) return null
  const { to, from, subject, time, text, html, headers, messageId } = kept
  return { id, to, from, subject, time: iso(time), text, html, headers: { ...headers, 'Message-ID': `<${messageId}>` } }
}

/** Empties the box, page after page. */
export async function emptyBox(kv: KVNamespace): Promise<void> {
  const page = await kv.list({ prefix })
  await Promise.all(page.keys.map(({ name }) => kv.delete(name)))
  if (!page.list_complete) await emptyBox(kv)
}
