import { formatMailbox, type Mailbox } from '../message/mailbox'
import {
  type DeliveryOutcome,
  operatorsFailure,
  permanentFailure,
  sent,
  temporaryFailure,
} from '../message/transport'
import { type Conversation, openConversation, type Reply } from './conversation'
import { authenticate, describeReply, expect, type Offers, sendEhlo, startTls } from './session'

/**
 * How to reach the server. `starttls` insists on it; `none` is for a relay of one's own network. `ourName` is
 * what EHLO says.
 */
export type SmtpServer = {
  readonly host: string
  readonly port: number
  readonly security: 'tls' | 'starttls' | 'none'
  readonly login: null | { readonly user: string; readonly password: string }
  readonly ourName: string
  readonly timeoutMilliseconds: number
}
/** Who it goes from and to, and the message itself (CRLF lines, CRLF at the end). */
export type Envelope = { readonly from: Mailbox; readonly to: Mailbox; readonly message: string }

const transports = { tls: 'on', starttls: 'starttls', none: 'off' } as const

/**
 * Hands one message to a server (RFC 5321). Only what is said of this recipient is for good: a server that is
 * away, that will not have our password, our sender, what we write or so much of it, is the operator's to
 * mend, and the mail waits for it.
 */
export const deliverBySmtp = (server: SmtpServer, envelope: Envelope): Promise<DeliveryOutcome> =>
  connection(server, envelope).catch((error: unknown) =>
    operatorsFailure(`SMTP: ${error instanceof Error ? error.message : 'the connection failed'}`),
  )

async function connection(server: SmtpServer, envelope: Envelope): Promise<DeliveryOutcome> {
  const talk = openConversation(server.host, server.port, transports[server.security])
  const late = Promise.withResolvers<never>()
  const alarm = setTimeout(
    () => late.reject(new Error('the server took too long')),
    server.timeoutMilliseconds,
  )
  try {
    return await Promise.race([session(talk, server, envelope), late.promise])
  } finally {
    clearTimeout(alarm)
    talk.close()
  }
}

async function session(talk: Conversation, server: SmtpServer, envelope: Envelope): Promise<DeliveryOutcome> {
  await expect(220, 'greeting', talk.hear())
  let offers = await sendEhlo(talk, server.ourName)
  if (server.security === 'starttls') offers = await startTls(talk, offers, server.ourName)
  if (server.login) await authenticate(talk, offers, server.login)
  return handOver(talk, offers, envelope)
}

async function handOver(
  talk: Conversation,
  offers: Offers,
  { from, to, message }: Envelope,
): Promise<DeliveryOutcome> {
  const isInternational = !from.isAscii || !to.isAscii
  if (isInternational && !offers.has('SMTPUTF8'))
    return operatorsFailure('SMTP: the server takes no addresses beyond ASCII (RFC 6531)')
  await expect(
    250,
    'MAIL',
    talk.say(`MAIL FROM:<${formatMailbox(from)}>${isInternational ? ' BODY=8BITMIME SMTPUTF8' : ''}`),
  )
  const recipient = await talk.say(`RCPT TO:<${formatMailbox(to)}>`)
  if (recipient.code !== 250 && recipient.code !== 251) return unwanted('RCPT', recipient)
  await expect(354, 'DATA', talk.say('DATA'))
  const end = await talk.say(`${message.replaceAll(/^\./gm, '..')}.`)
  return end.code === 250 ? sent : unwanted('DATA', end)
}

/** Words by which servers without enhanced codes refuse us rather than the recipient. */
const ofUs =
  /relay|auth|log ?in|quota|limit|too many|\brate|polic|spam|block|black|denied|reject|sender|spf|dkim|dmarc|\bip\b/i

/**
 * Whether a reply is about this recipient. Enhanced codes say so (RFC 3463: subject 1 is the address, but for
 * its details 7 to 9, the sender's; subject 2 the mailbox); without one RCPT's own codes do, unless their
 * words are about us.
 */
function isOfRecipient(during: 'RCPT' | 'DATA', { code, lines }: Reply): boolean {
  const [, subject, detail] = /^[45]\.(\d{1,3})\.(\d{1,3})\b/.exec(lines[0] ?? '') ?? []
  if (subject !== undefined) return subject === '2' || (subject === '1' && !/^[789]$/.test(detail ?? ''))
  return during === 'RCPT' && [450, 550, 551, 553].includes(code) && !ofUs.test(lines.join(' '))
}

function unwanted(during: 'RCPT' | 'DATA', reply: Reply): DeliveryOutcome {
  const reason = `SMTP: ${during}: ${describeReply(reply)}`
  if (!isOfRecipient(during, reply)) return operatorsFailure(reason)
  return reply.code >= 500 ? permanentFailure(reason) : temporaryFailure(reason)
}
