import { idIn } from '../../access/unit/segments'
import { hmac, hmacHolds } from '../../kit/hash'
import type { UserId } from '../../kit/id'
import { type Topic, topics } from '../../outbox/mail/topics.table'
import { mayTurnOff } from './rules'

const purpose = 'unsubscribe'
/** Whose mails about what. */
export type Unsubscription = { readonly userId: UserId; readonly topic: Topic }

/**
 * The secret that stops one person's mails about one topic, and does nothing else: it is in the header of
 * every such mail (RFC 8058), so it is kept nowhere, works for as long as the key does, and may be used
 * again. Form: `<user>.<topic>.<tag>`. Null for a topic whose mails cannot be turned off.
 */
export async function unsubscribeSecret(
  key: string,
  { userId, topic }: Unsubscription,
): Promise<string | null> {
  if (!mayTurnOff(topic, 'mail')) return null
  const what = `${userId}.${topic}`
  return `${what}.${await hmac(key, `${purpose}:${what}`)}`
}

/** What a secret stops; null for one that we have not made. */
export async function parseUnsubscribeSecret(key: string, secret: string): Promise<Unsubscription | null> {
  const [, what = '', user = '', name, tag = ''] =
    /^((\d{1,15})\.([a-z-]{1,40}))\.([\w-]{1,100})$/.exec(secret) ?? []
  const topic = topics.find((one) => one === name)
  if (!topic || !(await hmacHolds(key, `${purpose}:${what}`, tag))) return null
  return { userId: idIn<UserId>(user), topic }
}
