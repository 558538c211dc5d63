import {
  type Address,
  type DeliveryOutcome,
  type Mail,
  operatorsFailure,
  permanentFailure,
  sent,
  type Transport,
} from '../message/transport'

/** Where to post to, and the bearer token, if there is one. */
export type MailApi = {
  readonly url: string
  readonly token: string | null
  readonly timeoutMilliseconds: number
}

/**
 * What the API is sent; the README shows it. Names that mail APIs have in common; a thin adapter fits it to
 * any other.
 */
type Body = {
  readonly from: { readonly email: string; readonly name: string | null }
  readonly to: readonly { readonly email: string; readonly name: string | null }[]
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Posts each mail as JSON. `Idempotency-Key` is the Message-ID, so that an API that knows it never sends one
 * twice.
 */
export const httpTransport = (api: MailApi): Transport => ({
  send: async (mail) => {
    try {
      const answer = await fetch(api.url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': mail.messageId,
          ...(api.token && { Authorization: `Bearer ${api.token}` }),
        },
        body: JSON.stringify(bodyOf(mail)),
        redirect: 'manual',
        signal: AbortSignal.timeout(api.timeoutMilliseconds),
      })
      await answer.body?.cancel()
      return outcomeOf(answer.status)
    } catch (error) {
      return operatorsFailure(
        `Mail API: ${error instanceof Error && error.name === 'TimeoutError' ? 'it took too long' : 'it cannot be reached'}`,
      )
    }
  },
})

/**
 * 422 is about this recipient. Everything else (our token, our sender, our plan, their outage) can be mended,
 * and the mail waits.
 */
function outcomeOf(status: number): DeliveryOutcome {
  if (status >= 200 && status < 300) return sent
  return status === 422 ? permanentFailure(`Mail API: ${status}`) : operatorsFailure(`Mail API: ${status}`)
}

const party = ({ name, address }: Address) => ({ email: address, name })
const bodyOf = (mail: Mail): Body => ({
  from: party(mail.from),
  to: [party(mail.to)],
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  headers: { ...mail.headers, 'Message-ID': `<${mail.messageId}>` },
})
