import { encodeName, encodeText } from './encodeHeader'
import { mailboxOf, spelled } from './mailbox'
import { quotedPrintable } from './quotedPrintable'
import type { Address, Mail } from './transport'

/** Cannot occur in a part: quoted-printable never puts `_` after `=` (RFC 2045 section 6.7, note). */
const boundary = '=_text_or_html'

/** The mail as an internet message (RFC 5322, RFC 2046 multipart/alternative), CRLF lines, ASCII but for a local part that is not. The same input gives the same bytes. Null when an address is none. */
export function message(mail: Mail, date: Date): string | null {
  const from = header(mail.from)
  const to = header(mail.to)
  if (!from || !to) return null
  const headers = [
    ['From', from],
    ['To', to],
    ['Subject', encodeText(mail.subject)],
    ['Date', date.toUTCString().replace('GMT', '+0000')],
    ['Message-ID', `<${mail.messageId.replaceAll(/[^\w.@-]/g, '')}>`],
    ['MIME-Version', '1.0'],
    ...further(mail.headers),
    ['Content-Type', `multipart/alternative; boundary="${boundary}"`],
  ]
  const body = [part('text/plain', mail.text), part('text/html', mail.html), `--${boundary}--`, '']
  return [...headers.map(([name, value]) => `${name}: ${value}`), '', ...body].join('\r\n')
}

/** `"Name" <local@domain>`, or null when the address is none. */
function header({ name, address }: Address): string | null {
  const mailbox = mailboxOf(address)
  if (!mailbox) return null
  return name ? `${encodeName(name)} <${spelled(mailbox)}>` : `<${spelled(mailbox)}>`
}

const ownHeader = /^(from|to|cc|bcc|sender|subject|date|message-id|mime-version|content-(type|transfer-encoding|disposition|id))$/i

/** Headers that the message does not set itself. What is no header, or has more than one line, is left out: it can only be an attack or a fault. */
const further = (headers: Mail['headers']): string[][] =>
  Object.entries(headers).filter(
    ([name, value]) => /^[A-Za-z][A-Za-z-]*$/.test(name) && !ownHeader.test(name) && /^[ -~]{1,900}$/.test(value),
  )

const part = (type: string, text: string): string =>
  [`--${boundary}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable', '', quotedPrintable(text)].join(
    '\r\n',
  )
