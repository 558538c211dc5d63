import { iso } from '../../kit/time'
import { type KeptMail, mailboxPrefix as prefix } from '../../outbox/transports/devMailboxTransport'
import type { DevMail, MailSummary } from './shapes'

/** As many values as KV gives at once. */
const maxListed = 100

/** The newest mails in the box, newest first. */
export async function newestMails(kv: KVNamespace): Promise<MailSummary[]> {
  const { keys } = await kv.list({ prefix, limit: maxListed })
  const names = keys.map(({ name }) => name)
  const kept = names.length > 0 ? await kv.get<KeptMail>(names, 'json') : new Map<string, KeptMail | null>()
  return names.flatMap((name) => summaryOf(name, kept.get(name)))
}
// A mail may have gone between the list and the look.
const summaryOf = (name: string, mail: KeptMail | null | undefined): MailSummary[] =>
  mail ? [{ id: name.slice(prefix.length), to: mail.to, subject: mail.subject, time: iso(mail.time) }] : []

/** One mail, or null when there is none of this id. */
export async function mailById(kv: KVNamespace, id: string): Promise<DevMail | null> {
  const kept = await kv.get<KeptMail>(prefix + id, 'json')
  if (!kept) return null
  const { to, from, subject, time, text, html, headers, messageId } = kept
  return {
    id,
    to,
    from,
    subject,
    time: iso(time),
    text,
    html,
    headers: { ...headers, 'Message-ID': `<${messageId}>` },
  }
}

/** Empties the box, page after page. */
export async function emptyBox(kv: KVNamespace): Promise<void> {
  const page = await kv.list({ prefix })
  await Promise.all(page.keys.map(({ name }) => kv.delete(name)))
  if (!page.list_complete) await emptyBox(kv)
}
