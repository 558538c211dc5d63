import { EmailMessage } from 'cloudflare:email'
import { formatMessage } from '../message/formatMessage'
import { formatMailbox, mailboxOf } from '../message/mailbox'
import { permanentFailure, sent, type Transport, temporaryFailure } from '../message/transport'

/**
 * Refusals that are about this recipient or this message; all others (limits, an address that is not verified
 * yet, outages) are mended in time.
 */
const forGood = new Set(['E_RECIPIENT_SUPPRESSED', 'E_VALIDATION_ERROR', 'E_CONTENT_TOO_LARGE'])

/**
 * Cloudflare's own sending (a `send_email` binding). Takes the message whole, since its builder sets a
 * Message-ID of its own.
 */
export const cloudflareTransport = (binding: SendEmail): Transport => ({
  send: async (mail) => {
    const from = mailboxOf(mail.from.address)
    const to = mailboxOf(mail.to.address)
    const text = await formatMessage(mail, new Date())
    if (!from || !to || !text) return permanentFailure('The address is not one that a mail can be sent to')
    try {
      await binding.send(new EmailMessage(formatMailbox(from), formatMailbox(to), text))
      return sent
    } catch (error) {
      const code = codeOf(error)
      return forGood.has(code)
        ? permanentFailure(`Cloudflare: ${code}`)
        : temporaryFailure(`Cloudflare: ${code}`)
    }
  },
})

/** The `E_...` code that the binding's errors carry. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return /^E_[A-Z_]{1,60}$/.test(code) ? code : 'the binding failed'
}
