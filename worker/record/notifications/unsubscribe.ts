import type { UserId } from '../../kit/id'
import { linkHolds, linkSecret } from '../../outbox/mail/linkSecret'
import { kinds, type Topic, topics } from './topics.table'

const purpose = 'unsubscribe'
/** Whose mails about what. */
export type Stopping = { readonly userId: UserId; readonly topic: Topic }

/** The topic of a mail that may be stopped; null of any other. */
export function stoppable(kind: string): Topic | null {
  const topic: Topic | undefined = Object.entries(kinds).find(([name]) => name === kind)?.[1]
  return topic && (topics[topic] as readonly string[]).includes('mail') ? topic : null
}

/**
 * The secret that stops one person's mails about one topic, and does nothing else: it is in the header of
 * every such mail (RFC 8058), so it is kept nowhere, works for as long as the key does, and may be used
 * again. Form: `<user>.<topic>.<tag>`.
 */
export async function stoppingSecret(key: string, { userId, topic }: Stopping): Promise<string> {
  const what = `${userId}.${topic}`
  return `${what}.${await linkSecret(key, purpose, what)}`
}

/** What a secret stops; null for one that we have not made. */
export async function stoppingIn(key: string, secret: string): Promise<Stopping | null> {
  const [, what = '', user, topic = '', tag = ''] =
    /^((\d{1,15})\.([a-z-]{1,40}))\.([\w-]{1,100})$/.exec(secret) ?? []
  if (!(topic in topics) || !(await linkHolds(key, purpose, what, tag))) return null
  // As was just asked; the tag says that the rest is ours.
  return { userId: Number(user) as UserId, topic: topic as Topic }
}
