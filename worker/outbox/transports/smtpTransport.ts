import { formatMessage } from '../message/formatMessage'
import { mailboxOf } from '../message/mailbox'
import { operatorsFailure, permanentFailure, type Transport } from '../message/transport'
import { deliverBySmtp, type SmtpServer } from '../smtp/deliverBySmtp'

/**
 * Hands each mail to one SMTP server (a submission server of one's provider, a relay of one's own), over a
 * connection of its own.
 */
export const smtpTransport = (server: SmtpServer): Transport => ({
  send: async (mail) => {
    const from = mailboxOf(mail.from.address)
    const to = mailboxOf(mail.to.address)
    const text = await formatMessage(mail, new Date())
    if (!from) return operatorsFailure('MAIL_FROM is not an address that a mail can be sent from')
    if (!to || !text) return permanentFailure('The address is not one that a mail can be sent to')
    return deliverBySmtp(server, { from, to, message: text })
  },
})
