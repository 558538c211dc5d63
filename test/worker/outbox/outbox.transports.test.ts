import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { Mail } from '../../../worker/outbox/message/transport'
import { cloudflareTransport } from '../../../worker/outbox/transports/cloudflareTransport'
import { type Environment, settingsFrom } from '../../../worker/settings'

const mail: Mail = {
  messageId: 'ref1@example.org',
  from: { name: 'Gatehouse', address: 'gatehouse@example.org' },
  to: { name: 'Ädä', address: 'ada@example.com' },
  subject: 'Grüße',
  text: 'Hello',
  html: '<p>Hello</p>',
  headers: { 'Auto-Submitted': 'auto-generated' },
}
// The pool's env is the product's: its type knows only the bindings that tests touch.
const withSettings = (change: object) => settingsFrom({ ...env, ...change } as unknown as Environment)

describe('settings', () => {
  test.each(['https://gate.example', 'http://192.168.1.5:8787', 'http://localhost.example'])(
    'refuse the dev mailbox at %s',
    (url) => {
      expect(() => withSettings({ MAIL_TRANSPORT: 'mailbox', PUBLIC_URL: url })).toThrow(
        'MAIL_TRANSPORT: mailbox shows every mail to everybody',
      )
    },
  )
  test.each(['http://localhost:8787', 'http://127.0.0.1:8787', 'https://[::1]:8787'])(
    'allow it at %s',
    (url) => {
      expect(withSettings({ MAIL_TRANSPORT: 'mailbox', PUBLIC_URL: url }).mail.transport).toBe('mailbox')
    },
  )
  test.each([
    [{ MAIL_TRANSPORT: 'smtp' }, 'SMTP_HOST'],
    [{ MAIL_TRANSPORT: 'http' }, 'MAIL_HTTP_URL'],
    [{ MAIL_TRANSPORT: 'cloudflare' }, 'EMAIL'],
    [
      { MAIL_TRANSPORT: 'smtp', SMTP_HOST: 'mail.example', SMTP_SECURITY: 'none', SMTP_PASSWORD: 'x' },
      'SMTP_SECURITY',
    ],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM'],
    [{ MAIL_FROM: 'A <a@example.org>\r\nBcc: b@example.org' }, 'MAIL_FROM'],
  ])('say what %j lacks', (change, name) => {
    expect(() => withSettings(change)).toThrow(`${name}: must be`)
  })
  test.each(['0', '-1', '1.5', 'many', '', '100001'])('refuse %j mails an hour by name', (wanted) => {
    expect(() => withSettings({ MAILS_PER_HOUR: wanted })).toThrow('MAILS_PER_HOUR: ')
  })
  test('take a hundred mails an hour unless another number is given', () => {
    expect(withSettings({}).mailsPerHour).toBe(100)
    expect(withSettings({ MAILS_PER_HOUR: '7' }).mailsPerHour).toBe(7)
  })
  test.each([
    ['Gatehouse <mail@example.org>', { name: 'Gatehouse', address: 'mail@example.org' }],
    ['Gate House, Inc. <mail@example.org>', { name: 'Gate House, Inc.', address: 'mail@example.org' }],
    ['<mail@example.org>', { name: null, address: 'mail@example.org' }],
    ['mail@example.org', { name: null, address: 'mail@example.org' }],
  ])('read the sender %s', (text, from) => {
    expect(withSettings({ MAIL_FROM: text }).mail.from).toEqual(from)
  })
})

describe('Cloudflare’s binding', () => {
  test('gets the message whole, with our Message-ID', async () => {
    const given: { from: string; to: string }[] = []
    // Of the binding only `send` is called.
    const binding = {
      send: async (message: { from: string; to: string }) => given.push(message),
    } as unknown as SendEmail
    expect(await cloudflareTransport(binding).send(mail)).toEqual({ isSent: true })
    expect(given).toMatchObject([{ from: 'gatehouse@example.org', to: 'ada@example.com' }])
  })
  test.each([
    ['E_RECIPIENT_SUPPRESSED', true],
    ['E_CONTENT_TOO_LARGE', false],
    ['E_VALIDATION_ERROR', false],
    ['E_RATE_LIMIT_EXCEEDED', false],
    ['E_SENDER_NOT_VERIFIED', false],
    ['E_INTERNAL_SERVER_ERROR', false],
    [undefined, false],
  ])('failing with %s is for good: %s', async (code, isPermanent) => {
    // Of the binding only `send` is called.
    const binding = {
      send: () => Promise.reject(Object.assign(new Error('to ada@example.com'), { code })),
    } as unknown as SendEmail
    const outcome = await cloudflareTransport(binding).send(mail)
    expect(outcome).toMatchObject({ isSent: false, isPermanent })
    expect(JSON.stringify(outcome)).not.toContain('ada@example.com')
  })
})
