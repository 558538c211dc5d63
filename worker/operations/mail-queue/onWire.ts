import type { z } from '@hono/zod-openapi'
import { iso, isoOrNull } from '../../kit/time'
import { messageIdOf } from '../../outbox/message/messageId'
import type { queuedMail } from './shapes'
import type { MailRow, MailState } from './store'

const stateOf = ({ sent, dead, attempts }: MailRow): MailState => {
  if (sent !== null) return 'sent'
  if (dead !== null) return 'dead'
  return attempts > 0 ? 'failing' : 'waiting'
}

/**
 * A mail as super admins see it; `sender` is the address that mails come from, whose domain their Message-IDs
 * end with.
 */
export const mailOnWire =
  (sender: string) =>
  (row: MailRow): z.infer<typeof queuedMail> => ({
    id: row.id,
    state: stateOf(row),
    kind: row.kind,
    recipient: row.recipient,
    user: row.user,
    messageId: messageIdOf(row.ref, sender),
    language: row.language,
    created: iso(row.created),
    attempts: row.attempts,
    nextAttempt: row.sent === null && row.dead === null ? iso(row.nextOffer) : null,
    sent: isoOrNull(row.sent),
    dead: isoOrNull(row.dead),
    reason: row.reason,
  })
