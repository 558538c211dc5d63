import { commit } from '../../access/commit'
import type { JobScope } from '../../access/scope'
import type { OutboxId, UserId } from '../../kit/id'
import { layout } from '../mail/layout'
import { linkSecret } from '../mail/linkSecret'
import type { MailKind } from '../mail/mailKind'
import { messageIdOf } from '../message/messageId'
import { type Address, type Mail, type Outcome, permanentFailure, type Transport } from '../message/transport'
import { backoff, isGivenUp, maxAttempts } from './rules'
import * as store from './store'

/**
 * What delivery works with. `transport` is null while mails wait; `key` is what link secrets are derived
 * from.
 */
export type DeliveryOptions = {
  readonly transport: Transport | null
  readonly kinds: ReadonlyMap<string, MailKind>
  readonly from: Address
  readonly product: string
  readonly publicUrl: string
  readonly key: string
  /** The secret that stops mails like this one to that person; null for one that is not to be stopped. */
  readonly unsubscribe: (kind: string, owner: UserId) => Promise<string | null>
}

/**
 * Tries one mail, keyed by its outbox id: a second, late or reordered message for the same id finds it held,
 * sent or dead and does nothing. A mail goes out twice only if the process dies between the other side's
 * acceptance and `recordSent`, and then with the same Message-ID.
 */
export async function deliver(job: JobScope, id: OutboxId, office: DeliveryOptions): Promise<void> {
  const { transport } = office
  if (!transport) return
  const [[mail]] = await commit(job, [store.claim(job, id)])
  if (mail) await commit(job, [record(job, mail, await attempt(mail, office, transport))])
}

async function attempt(row: store.Claimed, office: DeliveryOptions, transport: Transport): Promise<Outcome> {
  // Each of them was begun and none recorded: this mail breaks whoever works on it.
  if (row.attempts > maxAttempts) return permanentFailure('Every attempt broke off')
  const mail = await compose(row, office).catch(() => null)
  // A fault of ours, which a later version may mend: the operator sees it and can send it again.
  return mail ? transport.send(mail) : permanentFailure(`The mail ${row.kind} could not be written`)
}

function record(job: JobScope, mail: store.Claimed, outcome: Outcome) {
  if (outcome.isSent) return store.recordSent(job, mail)
  const { reason, isPermanent } = outcome
  return isGivenUp(mail.attempts, isPermanent)
    ? store.recordDead(job, mail, reason)
    : store.recordFailure(job, mail, { reason, waitMilliseconds: backoff(mail.attempts) })
}

/**
 * The mail of a row: the words of its slice, in the language of the person, with the links' secrets derived
 * now.
 */
async function compose(row: store.Claimed, office: DeliveryOptions): Promise<Mail> {
  const { from, product, publicUrl, key } = office
  const kind = office.kinds.get(row.kind)
  if (!kind) throw new Error(`No mail is called ${row.kind}`)
  const linkTo = async (page: string, purpose: string, ref: string) =>
    `${publicUrl}/${page}#${await linkSecret(key, purpose, ref)}`
  const { letter, language } = await kind.compose(row.data, row.language, {
    product,
    publicUrl,
    name: row.recipientName ?? '',
    linkTo,
  })
  const stop = row.userId === null ? null : await office.unsubscribe(row.kind, row.userId)
  return {
    messageId: messageIdOf(row.ref, from.address),
    from,
    // A letter that greets nobody has no name in its To either.
    to: { name: letter.name ?? null, address: row.recipient },
    ...layout(letter, {
      language,
      product,
      publicUrl,
      recipient: row.recipient,
      unsubscribeUrl: stop && `${publicUrl}/unsubscribe#${stop}`,
    }),
    // RFC 3834 section 5: no out-of-office answer to these.
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language,
      // RFC 2369 section 3.2, and by one click RFC 8058.
      ...(stop && {
        'List-Unsubscribe': `<${publicUrl}/api/unsubscribe/${stop}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}
