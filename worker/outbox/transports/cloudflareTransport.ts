import { EmailMessage } from 'cloudflare:email'
import { mailboxOf, spelled } from '../mailbox'
import { message } from '../message'
import { failedForNow, refusedForGood, sent, type Transport } from '../transport'

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
    const text = await message(mail, new Date())
    if (!from || !to || !text) return refusedForGood('The address is not one that a mail can be sent to')
    try {
      await binding.send(new EmailMessage(spelled(from), spelled(to), text))
      return sent
    } catch (error) {
      const code = codeOf(error)
      return forGood.has(code) ? refusedForGood(`Cloudflare: ${code}`) : failedForNow(`Cloudflare: ${code}`)
    }
  },
})

/** The `E_...` code that the binding's errors carry. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return /^E_[A-Z_]{1,60}$/.test(code) ? code : 'the binding failed'
}
