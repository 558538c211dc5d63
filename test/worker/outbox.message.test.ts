import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { mailboxOf } from '../../worker/outbox/mailbox'
import { message } from '../../worker/outbox/message'
import type { Mail } from '../../worker/outbox/transport'

const noon = new Date('2026-11-21T12:00:00.000Z')
const plain: Mail = {
  messageId: 'abc_-1@example.org',
  from: { name: 'Gatehouse', address: 'gatehouse@example.org' },
  to: { name: 'Ada Lovelace', address: 'ada@example.com' },
  subject: 'Hello',
  text: 'Hello Ada\n',
  html: '<p>Hello Ada</p>\n',
  headers: { 'Auto-Submitted': 'auto-generated' },
}
const written = (change: Partial<Mail>): string => message({ ...plain, ...change }, noon) ?? ''
const parsed = (change: Partial<Mail>) => PostalMime.parse(written(change))
const headersOf = (text: string) => text.slice(0, text.indexOf('\r\n\r\n')).replaceAll('\r\n ', ' ').split('\r\n')

describe('a mail as a message', () => {
  test('has both parts, its Message-ID and its date', async () => {
    const mail = await parsed({})
    expect(mail).toMatchObject({ messageId: '<abc_-1@example.org>', date: '2026-11-21T12:00:00.000Z', subject: 'Hello' })
    expect(mail.text?.trimEnd()).toBe('Hello Ada')
    expect(mail.html?.trimEnd()).toBe('<p>Hello Ada</p>')
  })
  test.each([
    ['a subject beyond ASCII', 'Grüße aus Zürich: 日本語のとても長い件名です、そして مرحبا بالعالم, done 🎉🎉🎉'],
    ['a long plain subject', 'Your e-mail address was changed '.repeat(8).trim()],
    ['a subject that looks encoded already', 'See =?UTF-8?Q?this?= one'],
  ])('keeps %s', async (_, subject) => {
    expect((await parsed({ subject })).subject).toBe(subject)
  })
  test.each([
    'Ada "The Countess" Lovelace',
    'Łukasz Żółć',
    'Back\\slash',
    '山田 太郎',
    'a'.repeat(255),
    'x, y <z@example.net>',
    '=?UTF-8?Q?x?=',
  ])('keeps the name %s', async (name) => {
    expect((await parsed({ to: { name, address: 'ada@example.com' } })).to).toEqual([{ name, address: 'ada@example.com' }])
  })
  test('keeps long lines, leading dots, trailing blanks and foreign line ends apart', async () => {
    const text = `${'long '.repeat(400)}\n.\n..two\ntrailing \nEnd=3D\ttab\t\r\nnext\rlast 漢字🎉`
    expect((await parsed({ text })).text?.replaceAll('\r\n', '\n').replace(/\n$/, '')).toBe(
      text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
    )
  })
  test('has no line over 78 characters, and nothing but ASCII', () => {
    const text = written({
      subject: 'Grüße '.repeat(40),
      to: { name: 'Ä'.repeat(200), address: 'ada@example.com' },
      text: '漢字'.repeat(500),
      html: `<p>${'x'.repeat(5000)}</p>`,
    })
    expect(text).toMatch(/^[\r\n\t -~]*$/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  })
  test('is the same bytes again for the same mail', () => {
    expect(written({})).toBe(written({}))
  })
})

describe('nobody writes a header of their own', () => {
  const attacks = [
    'x\r\nBcc: victim@example.net',
    'x\nBcc: victim@example.net',
    'x\rBcc: victim@example.net',
    'x\r\n\r\n<script>',
    'x\u0000\u2028Bcc: victim@example.net',
    'x\u0085Bcc: y',
  ]
  test.each(attacks)('through the subject %j', (subject) => {
    expect(headersOf(written({ subject }))).toHaveLength(headersOf(written({})).length)
    expect(written({ subject })).not.toMatch(/^Bcc:/m)
  })
  test.each(attacks)('through a name %j', (name) => {
    expect(headersOf(written({ to: { name, address: 'ada@example.com' }, from: { name, address: 'a@example.org' } }))).toHaveLength(
      headersOf(written({})).length,
    )
    expect(written({ to: { name, address: 'ada@example.com' } })).not.toMatch(/^Bcc:/m)
  })
  test.each(attacks)('through a further header %j', (value) => {
    expect(written({ headers: { 'X-Reason': value } })).not.toContain('X-Reason')
    expect(written({ headers: { [`X-${value}`]: 'y' } })).not.toMatch(/^Bcc:/m)
  })
  test('by naming a header twice', () => {
    expect(
      headersOf(written({ headers: { subject: 'Other', BCC: 'victim@example.net', 'Content-Type': 'text/plain', 'message-id': '<x@y>' } })),
    ).toHaveLength(headersOf(written({ headers: {} })).length)
  })
  test('through the Message-ID', () => {
    expect(written({ messageId: 'a\r\nBcc: v@example.net' })).toContain('\r\nMessage-ID: <aBccv@example.net>\r\n')
  })
})

describe('an address', () => {
  test.each([
    ['ada@example.com', 'ada', 'example.com', true],
    ['ada+tag@sub.example.com', 'ada+tag', 'sub.example.com', true],
    ["o'hara@example.com", "o'hara", 'example.com', true],
    ['ada@localhost', 'ada', 'localhost', true],
    ['ada@bücher.example', 'ada', 'xn--bcher-kva.example', true],
    ['jörg@bücher.example', 'jörg', 'xn--bcher-kva.example', false],
  ])('%s can be sent to', (address, local, domain, isAscii) => {
    expect(mailboxOf(address)).toEqual({ local, domain, isAscii })
  })
  test.each([
    '',
    'ada',
    '@example.com',
    'ada@',
    'ada@@example.com',
    'a b@example.com',
    'ada@exa mple.com',
    'ada@example.com>\r\nRCPT TO:<eve@example.com',
    'ada\r\n@example.com',
    'ada\u0000@example.com',
    '"a b"@example.com',
    '<ada@example.com>',
    'ada@example.com, eve@example.com',
    'a..b@example.com',
    '.a@example.com',
    'ada@[127.0.0.1]',
    'ada@example..com',
    `${'a'.repeat(65)}@example.com`,
    'ada@1٫2',
    'ada@example.com/x',
    'ada@a＠b.example',
    'ada@example.com\u2028x',
  ])('%j cannot', (address) => {
    expect(mailboxOf(address)).toBeNull()
    expect(message({ ...plain, to: { name: null, address } }, noon)).toBeNull()
  })
})
