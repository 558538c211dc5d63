import { commit } from '../../access/commit'
import type { JobScope } from '../../access/scope'
import type { Statement } from '../../data/batch'
import type { OutboxId, UserId } from '../../kit/id'
import type { Language } from '../../kit/language'
import { layout } from '../mail/layout'
import type { MailKind, MailTools } from '../mail/mailKind'
import type { Topic } from '../mail/topics.table'
import { messageIdOf } from '../message/messageId'
import {
  type Address,
  type DeliveryOutcome,
  type Mail,
  permanentFailure,
  type Transport,
} from '../message/transport'
import { backoff, isGivenUp, maxAttempts } from './rules'
import * as store from './store'

/** What delivery works with. `transport` is null while mails wait. */
export type DeliveryOptions = {
  readonly transport: Transport | null
  readonly kinds: ReadonlyMap<string, MailKind>
  readonly from: Address
  readonly product: string
  readonly publicUrl: string
  readonly linkTo: MailTools['linkTo']
  /** The secret that stops a person's mails about a topic; null where they cannot be stopped. */
  readonly unsubscribeSecret: (topic: Topic, owner: UserId) => Promise<string | null>
}

/**
 * Tries one mail, keyed by its outbox id: a second, late or reordered message for the same id finds it held,
 * sent or dead and does nothing. A mail goes out twice only if the process dies between the other side's
 * acceptance and `recordSent`, and then with the same Message-ID.
 */
export async function deliver(job: JobScope, id: OutboxId, options: DeliveryOptions): Promise<void> {
  const { transport } = options
  if (!transport) return
  const [[mail]] = await commit(job, [store.claim(job, id)])
  if (mail) await commit(job, [record(job, mail, options, await attempt(mail, options, transport))])
}

async function attempt(
  row: store.ClaimedMail,
  options: DeliveryOptions,
  transport: Transport,
): Promise<DeliveryOutcome> {
  // So many attempts were begun and none recorded: this mail breaks whoever works on it.
  if (row.attempts > maxAttempts && row.lastError === null) return permanentFailure('Every attempt broke off')
  const mail = await compose(row, options).catch(() => null)
  // A fault of ours, which a later version may mend: the operator sees it and can send it again.
  return mail ? transport.send(mail) : permanentFailure(`The mail ${row.kind} could not be written`)
}

function record(
  job: JobScope,
  mail: store.ClaimedMail,
  { kinds }: DeliveryOptions,
  outcome: DeliveryOutcome,
): Statement {
  const isOver = outcome.isSent || isGivenUp(mail.attempts, outcome)
  if (isOver && kinds.get(mail.kind)?.isReceipt) return store.erase(mail)
  if (outcome.isSent) return store.recordSent(job, mail)
  const { reason } = outcome
  return isOver
    ? store.recordDead(job, mail, reason)
    : store.recordFailure(job, mail, { reason, waitMilliseconds: backoff(mail.attempts) })
}

/**
 * The mail of a row: the words of its slice, in the language of the person, with the links' secrets derived
 * now.
 */
async function compose(row: store.ClaimedMail, options: DeliveryOptions): Promise<Mail> {
  const { from, product, publicUrl, linkTo } = options
  const kind = options.kinds.get(row.kind)
  if (!kind) throw new Error(`No mail is called ${row.kind}`)
  const tools = { product, publicUrl, name: row.recipientName ?? '', linkTo }
  const { letter, language } = await kind.compose(row.data, row.language, tools)
  const secret = await unsubscribeSecretOf(row, kind, options)
  const unsubscribeUrl = secret && `${publicUrl}/unsubscribe#${secret}`
  return {
    messageId: messageIdOf(row.ref, from.address),
    from,
    // A letter that greets nobody has no name in its To either.
    to: { name: letter.name ?? null, address: row.recipient },
    ...layout(letter, { language, product, publicUrl, recipient: row.recipient, unsubscribeUrl }),
    headers: headersOf(language, secret && `${publicUrl}/api/unsubscribe/${secret}`),
  }
}

const unsubscribeSecretOf = async (
  { userId }: store.ClaimedMail,
  { topic }: MailKind,
  { unsubscribeSecret }: DeliveryOptions,
) => (userId === null || topic === null ? null : unsubscribeSecret(topic, userId))

const headersOf = (language: Language, oneClickUrl: string | null): Mail['headers'] => ({
  // RFC 3834 section 5: no out-of-office answer to these.
  'Auto-Submitted': 'auto-generated',
  'Content-Language': language,
  // RFC 2369 section 3.2, and by one click RFC 8058.
  ...(oneClickUrl && {
    'List-Unsubscribe': `<${oneClickUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }),
})
