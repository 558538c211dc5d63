import PostalMime from 'postal-mime'
import type { SMTPServerOptions } from 'smtp-server'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Mail } from '../../worker/outbox/message/transport'
import type { SmtpServer } from '../../worker/outbox/smtp/deliverBySmtp'
import { makeCertificate } from './certificate'
import { startSmtpServer } from './server'
import { startWorkerd } from './workerd'

const mail: Mail = {
  messageId: 'Zm9v_-1@example.org',
  from: { name: 'Gatehouse · Zürich', address: 'gatehouse@example.org' },
  to: { name: 'Łukasz "山田" Żółć', address: 'lukasz+tag@example.com' },
  subject: 'Grüße: 日本語のとても長い件名、そして مرحبا بالعالم 🎉',
  text: `Dots:\n.\n..\n.x\n\n${'Ein langer Satz mit Ümläuten. '.repeat(200)}\n\nEnd.`,
  html: `<p>.</p>\n<p>${'漢字'.repeat(600)}</p>\n.\n<p>End.</p>`,
  headers: { 'Auto-Submitted': 'auto-generated' },
}
let certificate: Awaited<ReturnType<typeof makeCertificate>>
let workerd: Awaited<ReturnType<typeof startWorkerd>>
let server: Awaited<ReturnType<typeof startSmtpServer>>

beforeAll(async () => {
  certificate = await makeCertificate()
  workerd = await startWorkerd(certificate.cert)
})
afterAll(() => workerd.stop())
afterEach(() => server.stop())

const serve = async (options: SMTPServerOptions = {}) => {
  server = await startSmtpServer({ ...certificate, ...options })
}
const send = (how: Partial<SmtpServer> = {}, change: Partial<Mail> = {}) =>
  workerd.send(
    {
      host: 'localhost',
      port: server.port,
      security: 'none',
      login: null,
      ourName: 'gate.example',
      timeoutMilliseconds: 60_000,
      ...how,
    },
    { ...mail, ...change },
  )

describe('a mail handed to a real server', () => {
  test('arrives whole: names, subject, both parts, dots and long lines', async () => {
    await serve()
    expect(await send()).toEqual({ isSent: true })
    const [taken] = server.taken
    expect(taken).toMatchObject({ from: 'gatehouse@example.org', to: ['lukasz+tag@example.com'] })
    const read = await PostalMime.parse(taken?.raw ?? '')
    expect(read).toMatchObject({
      subject: mail.subject,
      messageId: '<Zm9v_-1@example.org>',
      from: mail.from,
      to: [mail.to],
    })
    expect(read.text?.trimEnd()).toBe(mail.text)
    expect(read.html?.trimEnd()).toBe(mail.html)
    expect(read.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    )
  })
  test('has lines that every server takes', async () => {
    await serve()
    await send()
    const lines = String(server.taken[0]?.raw).split('\r\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78)
    expect(lines.join('')).toMatch(/^[\t -~]*$/)
  })
  test('has the same Message-ID when it is handed over again', async () => {
    await serve()
    await send()
    await send()
    const ids = await Promise.all(
      server.taken.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId),
    )
    expect(ids).toEqual(['<Zm9v_-1@example.org>', '<Zm9v_-1@example.org>'])
  })
  test('goes to the domain that an address with letters beyond ASCII means', async () => {
    await serve()
    expect(await send({}, { to: { name: null, address: 'ada@bücher.example' } })).toEqual({ isSent: true })
    expect(await send({}, { to: { name: null, address: 'jörg@bücher.example' } })).toEqual({ isSent: true })
    expect(server.taken.map(({ to }) => to)).toEqual([['ada@bücher.example'], ['jörg@bücher.example']])
  })
  test('waits at a server that takes ASCII addresses only, if it is not ASCII', async () => {
    await serve({ hideSMTPUTF8: true })
    expect(await send({}, { to: { name: null, address: 'jörg@bücher.example' } })).toMatchObject({
      isSent: false,
      isOperators: true,
    })
    expect(server.taken).toEqual([])
  })
  test.each([
    [550, '5.1.1 no such user', { isPermanent: true, isOperators: false }],
    [450, '4.2.1 mailbox is busy', { isPermanent: false, isOperators: false }],
    [554, '5.7.1 relay access denied', { isPermanent: false, isOperators: true }],
    [452, '4.5.3 too many recipients', { isPermanent: false, isOperators: true }],
    [550, 'daily limit exceeded', { isPermanent: false, isOperators: true }],
  ])(
    'refused with %i %s is final only where that is about the recipient',
    async (responseCode, said, how) => {
      const no = Object.assign(new Error(said), { responseCode })
      await serve({ onRcptTo: (_address, _session, done) => done(no) })
      expect(await send()).toMatchObject({ isSent: false, ...how })
    },
  )
  test('waits at a server that asks for a sign-in where we have none', async () => {
    await serve({ authOptional: false })
    expect(await send()).toMatchObject({ isSent: false, isPermanent: false, isOperators: true })
  })
  test('cannot be turned to somebody else by what stands in an address', async () => {
    await serve()
    const evil = { name: null, address: 'ada@example.com>\r\nRCPT TO:<eve@example.com' }
    expect(await send({}, { to: evil })).toMatchObject({ isSent: false, isPermanent: true })
    expect(await send({}, { from: evil })).toMatchObject({ isSent: false, isOperators: true })
    expect(server.taken).toEqual([])
  })
})

describe('under TLS', () => {
  const login = { user: 'gatehouse', password: 'öpen sesame' }
  test('from the first byte', async () => {
    await serve({ secure: true })
    expect(await send({ security: 'tls' })).toEqual({ isSent: true })
    expect(server.taken[0]?.isSecure).toBe(true)
  })
  test('after STARTTLS, signed in', async () => {
    await serve({ authOptional: false })
    expect(await send({ security: 'starttls', login })).toEqual({ isSent: true })
    expect(server.taken[0]).toMatchObject({ isSecure: true, user: 'gatehouse' })
  })
  test('signed in by LOGIN where the server knows no other way', async () => {
    await serve({ authOptional: false, authMethods: ['LOGIN'] })
    expect(await send({ security: 'starttls', login })).toEqual({ isSent: true })
    expect(server.taken[0]?.user).toBe('gatehouse')
  })
  test('a wrong password is the operator’s to mend: the mail waits, the reason names none', async () => {
    await serve({ authOptional: false })
    const outcome = await send({
      security: 'starttls',
      login: { user: 'gatehouse', password: 'Wr0ng-secret' },
    })
    expect(outcome).toMatchObject({
      isSent: false,
      isPermanent: false,
      isOperators: true,
      reason: expect.stringContaining('535'),
    })
    expect(JSON.stringify(outcome)).not.toContain('Wr0ng-secret')
  })
  test('never goes on in plain text when the server offers no STARTTLS', async () => {
    await serve({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'], allowInsecureAuth: true })
    expect(await send({ security: 'starttls', login })).toEqual({
      isSent: false,
      isPermanent: false,
      isOperators: true,
      reason: 'SMTP: the server offers no STARTTLS',
    })
    expect(server.taken).toEqual([])
  })
  test('a certificate that nobody vouches for is not trusted', async () => {
    await serve({ ...(await makeCertificate()), secure: true })
    expect(await send({ security: 'tls', login })).toMatchObject({ isSent: false, isPermanent: false })
    expect(server.taken).toEqual([])
  })
})
