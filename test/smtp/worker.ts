import type { Mail } from '../../worker/outbox/message/transport'
import type { SmtpServer } from '../../worker/outbox/smtp/deliverBySmtp'
import { smtpTransport } from '../../worker/outbox/transports/smtpTransport'

/**
 * A Worker around the SMTP transport alone: hands over the mail that it is posted, and answers the outcome.
 */
export default {
  async fetch(request: Request): Promise<Response> {
    const { server, mail } = (await request.json()) as { server: SmtpServer; mail: Mail }
    return Response.json(await smtpTransport(server).send(mail))
  },
}
