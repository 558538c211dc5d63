import { EmailMessage } from 'cloudflare:email'
import { formatMessage } from '../message/formatMessage'
import { formatMailbox, mailboxOf } from '../message/mailbox'
import { operatorsFailure, permanentFailure, sent, type Transport } from '../message/transport'

/** The refusal that is about this recipient; all others (limits, the sender, outages) are mended in time. */
const FOR_GOOD = 'E_RECIPIENT_SUPPRESSED'

/**
 * Cloudflare's own sending (a `send_email` binding). Takes the message whole, since its builder sets a
 * Message-ID of its own.
 */
export const cloudflareTransport = (binding: SendEmail): Transport => ({
  send: async (mail) => {
    const from = mailboxOf(mail.from.address)
    const to = mailboxOf(mail.to.address)
    const text = await formatMessage(mail, new Date())
    if (!from) return operatorsFailure('MAIL_FROM is not an address that a mail can be sent from')
    if (!to || !text) return permanentFailure('The address is not one that a mail can be sent to')
    try {
      await binding.send(new EmailMessage(formatMailbox(from), formatMailbox(to), text))
      return sent
    } catch (error) {
      const code = codeOf(error)
      return code === FOR_GOOD
        ? permanentFailure(`Cloudflare: ${code}`)
        : operatorsFailure(`Cloudflare: ${code}`)
    }
  },
})

/** The `E_...` code that the binding's errors carry. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return /^E_[A-Z_]{1,60}$/.test(code) ? code : 'the binding failed'
}
