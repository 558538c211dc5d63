import { encodeWord } from 'nodemailer/lib/mime-funcs'
import MimeNode from 'nodemailer/lib/mime-node'
import { onOneLine } from '../../kit/onOneLine'
import { formatMailbox, mailboxOf } from './mailbox'
import type { Address, Mail } from './transport'

/** Cannot occur in a part: quoted-printable never puts `_` after `=` (RFC 2045 section 6.7, note). */
const boundary = { boundaryPrefix: '=_', baseBoundary: 'text-or-html' }
/** Characters in one encoded word; RFC 2047 section 2 has room for 75. */
const maxWordLength = 52

/**
 * The mail as an internet message (RFC 5322, RFC 2046 multipart/alternative), CRLF lines, ASCII but for an
 * address that is not. The same input gives the same bytes. Null when an address is none.
 */
export async function formatMessage(mail: Mail, date: Date): Promise<string | null> {
  const from = party(mail.from)
  const to = party(mail.to)
  if (!from || !to) return null
  const root = new MimeNode('multipart/alternative', { ...boundary, newline: '\r\n' })
  root.setHeader({
    From: from,
    To: to,
    Subject: subject(mail.subject),
    Date: date,
    'Message-ID': mail.messageId.replaceAll(/[^\w.@-]/g, ''),
    ...further(mail.headers),
  })
  addPart(root, 'text/plain', mail.text)
  addPart(root, 'text/html', mail.html)
  return String(await root.build())
}

/**
 * The library leaves a word alone that is encoded already or too long to fold: a text that only looks
 * encoded, or has such a word, is encoded here.
 */
function subject(text: string): string {
  const line = onOneLine(text)
  return /=\?|\S{60}/.test(line) ? encodeWord(line, 'Q', maxWordLength) : line
}

/**
 * A name in quotes is no encoded word (RFC 2047 section 5), yet readers decode it there: what looks like one
 * is broken by a space. Null when the address is none.
 */
function party({ name, address }: Address): { name: string; address: string } | null {
  const mailbox = mailboxOf(address)
  return mailbox && { name: onOneLine(name ?? '').replaceAll('=?', '= ?'), address: formatMailbox(mailbox) }
}

const ownHeader =
  /^(from|to|cc|bcc|sender|subject|date|message-id|mime-version|content-(type|transfer-encoding|disposition|id))$/i

/**
 * Headers that the message does not set itself, as they are. What is no header, or has more than one line, is
 * left out: it can only be an attack or a fault.
 */
const further = (headers: Mail['headers']) =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(
        ([name, value]) =>
          /^[A-Za-z][A-Za-z-]*$/.test(name) && !ownHeader.test(name) && /^[ -~]{1,900}$/.test(value),
      )
      .map(([name, value]) => [name, { value, prepared: true }]),
  )

function addPart(root: MimeNode, type: string, text: string): void {
  const part = root
    .createChild(`${type}; charset=utf-8`)
    .setHeader('Content-Transfer-Encoding', 'quoted-printable')
  part.setContent(text.replaceAll(/\r\n?/g, '\n'))
}
