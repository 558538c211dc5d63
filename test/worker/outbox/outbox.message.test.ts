import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { formatMessage } from '../../../worker/outbox/message/formatMessage'
import { mailboxOf } from '../../../worker/outbox/message/mailbox'
import type { Mail } from '../../../worker/outbox/message/transport'

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
const written = async (change: Partial<Mail>) => (await formatMessage({ ...plain, ...change }, noon)) ?? ''
const parsed = async (change: Partial<Mail>) => PostalMime.parse(await written(change))
const headersOfMail = async (change: Partial<Mail>) => headersOf(await written(change))
const headersOf = (text: string) =>
  text.slice(0, text.indexOf('\r\n\r\n')).replaceAll('\r\n ', ' ').split('\r\n')
const longestLine = (text: string) => Math.max(...text.split('\r\n').map((line) => line.length))

describe('a mail as a message', () => {
  test('has both parts, its Message-ID and its date', async () => {
    const mail = await parsed({})
    expect(mail).toMatchObject({
      messageId: '<abc_-1@example.org>',
      date: '2026-11-21T12:00:00.000Z',
      subject: 'Hello',
    })
    expect(mail.text?.trimEnd()).toBe('Hello Ada')
    expect(mail.html?.trimEnd()).toBe('<p>Hello Ada</p>')
  })
  test.each([
    [
      'a subject beyond ASCII',
      'Grüße aus Zürich: 日本語のとても長い件名です、そして مرحبا بالعالم, done 🎉🎉🎉',
    ],
    ['a long plain subject', 'Your e-mail address was changed '.repeat(8).trim()],
    ['a subject that is one long word', 'a'.repeat(1200)],
    ['a subject that looks encoded already', 'See =?UTF-8?Q?this?= one'],
  ])('keeps %s, on short lines', async (_, subject) => {
    expect((await parsed({ subject })).subject).toBe(subject)
    expect(longestLine(await written({ subject }))).toBeLessThanOrEqual(78)
  })
  test.each([
    'Ada "The Countess" Lovelace',
    'Łukasz Żółć',
    'Back\\slash',
    '山田 太郎',
    'a'.repeat(255),
    'x, y <z@example.net>',
  ])('keeps the name %s', async (name) => {
    expect((await parsed({ to: { name, address: 'ada@example.com' } })).to).toEqual([
      { name, address: 'ada@example.com' },
    ])
  })
  test.each([
    '\u0000',
    '\u0007',
    '\u001f',
    '\u007f',
    '\u0085',
    '\u009f',
    '\u2028',
    '\u2029',
    '\r\nBcc: b@x.example\r\n',
  ])('has a space in its headers for %j, in the subject and in names', async (control) => {
    const [name, subject] = [`Ada${control}Lovelace`, `Hello${control}${control}Ada`]
    const mail = await parsed({ subject, to: { name, address: 'ada@example.com' } })
    const plainly = control.replaceAll(/[^ -~]+/g, ' ')
    expect(mail.subject).toBe(`Hello${plainly}${plainly}Ada`.replaceAll(/ +/g, ' '))
    expect(mail.to).toEqual([{ name: `Ada${plainly}Lovelace`, address: 'ada@example.com' }])
  })
  test('shows a name that looks encoded already as it stands, with a space', async () => {
    const name = '=?UTF-8?Q?x?='
    expect((await parsed({ to: { name, address: 'ada@example.com' } })).to).toEqual([
      { name: '= ?UTF-8?Q?x?=', address: 'ada@example.com' },
    ])
  })
  test('keeps long lines, leading dots, trailing blanks and foreign line ends apart', async () => {
    const text = `${'long '.repeat(400)}\n.\n..two\ntrailing \nEnd=3D\ttab\t\r\nnext\rlast 漢字🎉`
    expect((await parsed({ text })).text?.replaceAll('\r\n', '\n').replace(/\n$/, '')).toBe(
      text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
    )
  })
  test('keeps a further header as it is', async () => {
    const value = `"one" <https://example.com/${'x'.repeat(200)}>`
    expect(await headersOfMail({ headers: { 'List-Unsubscribe': value } })).toContain(
      `List-Unsubscribe: ${value}`,
    )
  })
  test('is not ended by a text that spells the line between the parts', async () => {
    const line = (await written({})).split('\r\n').find((each) => each.startsWith('--'))
    const text = `before\n${line}\n${line}--\nafter`
    expect((await parsed({ text })).text?.trimEnd()).toBe(text)
  })
  test('has no line over 78 characters, and nothing but ASCII', async () => {
    const text = await written({
      subject: 'Grüße '.repeat(40),
      to: { name: 'Ä'.repeat(200), address: 'ada@example.com' },
      text: '漢字'.repeat(500),
      html: `<p>${'x'.repeat(5000)}</p>`,
    })
    expect(text).toMatch(/^[\r\n\t -~]*$/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(longestLine(text)).toBeLessThanOrEqual(78)
  })
  test('is the same bytes again for the same mail', async () => {
    expect(await written({})).toBe(await written({}))
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
  const headerCount = async () => (await headersOfMail({})).length
  test.each(attacks)('through the subject %j', async (subject) => {
    expect(await headersOfMail({ subject })).toHaveLength(await headerCount())
    expect(await written({ subject })).not.toMatch(/^Bcc:/m)
  })
  test.each(attacks)('through a name %j', async (name) => {
    const change = { to: { name, address: 'ada@example.com' }, from: { name, address: 'a@example.org' } }
    expect(await headersOfMail(change)).toHaveLength(await headerCount())
    expect(await written(change)).not.toMatch(/^Bcc:/m)
  })
  test.each(attacks)('through a further header %j', async (value) => {
    expect(await written({ headers: { 'X-Reason': value } })).not.toContain('X-Reason')
    expect(await written({ headers: { [`X-${value}`]: 'y' } })).not.toMatch(/^Bcc:/m)
  })
  test('by naming a header twice', async () => {
    const headers = {
      subject: 'Other',
      BCC: 'victim@example.net',
      'Content-Type': 'text/plain',
      'message-id': '<x@y>',
    }
    expect(await headersOfMail({ headers })).toEqual(await headersOfMail({ headers: {} }))
  })
  test('through the Message-ID', async () => {
    expect(await written({ messageId: 'a\r\nBcc: v@example.net' })).toContain(
      '\r\nMessage-ID: <aBccv@example.net>\r\n',
    )
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
  ])('%j cannot', async (address) => {
    expect(mailboxOf(address)).toBeNull()
    expect(await formatMessage({ ...plain, to: { name: null, address } }, noon)).toBeNull()
  })
})
