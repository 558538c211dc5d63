import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { SmtpServer } from '../../worker/outbox/smtp/deliverBySmtp'
import { makeCertificate } from './certificate'
import { startWorkerd } from './workerd'

const mail = {
  messageId: 'a@example.org',
  from: { name: null, address: 'gatehouse@example.org' },
  to: { name: null, address: 'ada@example.com' },
  subject: 'Hello',
  text: 'Hello',
  html: '<p>Hello</p>',
  headers: {},
}
let workerd: Awaited<ReturnType<typeof startWorkerd>>
let server: Server
let port: number
const sockets = new Set<Socket>()

beforeAll(async () => {
  workerd = await startWorkerd((await makeCertificate()).cert)
})
afterAll(() => workerd.stop())
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  server.close()
})

/** A server that does with a connection what the test says. */
async function serve(meet: (socket: Socket) => void): Promise<void> {
  server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    meet(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // Node knows the port once it listens on TCP.
  port = (server.address() as AddressInfo).port
}
/** A server that answers each command by the script (its first word -> reply); what is not in it is fine. */
const scripted = (script: Readonly<Record<string, string>>, heard: string[] = []) =>
  serve((socket) => {
    const say = (key: string, otherwise: string) => socket.write(`${script[key] ?? otherwise}\r\n`)
    let isData = false
    say('greeting', '220 hello')
    socket.on('data', (chunk) => {
      const text = String(chunk)
      heard.push(text)
      const word = text.split(/[\s:]/)[0] ?? ''
      if (isData && !text.endsWith('\r\n.\r\n')) return
      if (isData) say('END', '250 taken')
      else say(word, word === 'DATA' ? '354 go on' : word === 'EHLO' ? '250-me\r\n250 STARTTLS' : '250 fine')
      isData = !isData && word === 'DATA' && !script.DATA
    })
  })
const send = (how: Partial<SmtpServer> = {}, change: Partial<typeof mail> = {}) =>
  workerd.send(
    {
      host: '127.0.0.1',
      port,
      security: 'none',
      login: null,
      ourName: 'gate.example',
      timeoutMilliseconds: 60_000,
      ...how,
    },
    { ...mail, ...change },
  )
const failed = (isPermanent: boolean, isOperators: boolean) => (reason: string) => ({
  isSent: false,
  isPermanent,
  isOperators,
  reason: `SMTP: ${reason}`,
})
const [forGood, forNow, ours] = [failed(true, false), failed(false, false), failed(false, true)]

describe('a server that talks SMTP', () => {
  test('takes a mail even in crumbs', async () => {
    await serve((socket) => {
      const crumbs = (text: string) =>
        [...text].reduce(
          (turn, one) => turn.then(() => new Promise<void>((next) => socket.write(one, () => next()))),
          Promise.resolve(),
        )
      void crumbs('220-we\r\n220 come\r\n')
      let isData = false
      socket.on('data', (chunk) => {
        const text = String(chunk)
        if (isData && !text.endsWith('\r\n.\r\n')) return
        void crumbs(isData ? '250 taken\r\n' : text.startsWith('DATA') ? '354 go\r\n' : '250-a\r\n250 b\r\n')
        isData = text.startsWith('DATA')
      })
    })
    expect(await send()).toEqual({ isSent: true })
  })
  test.each([
    ['greeting', '554 go away', ours('greeting: 554 go away')],
    ['greeting', '421 busy', ours('greeting: 421 busy')],
    ['EHLO', '502 what', ours('EHLO: 502 what')],
    ['MAIL', '550 not you', ours('MAIL: 550 not you')],
    ['MAIL', '451 later', ours('MAIL: 451 later')],
    ['RCPT', '450 later', forNow('RCPT: 450 later')],
    ['RCPT', '450 4.2.0 greylisted', forNow('RCPT: 450 4.2.0 greylisted')],
    ['RCPT', '530 sign in first', ours('RCPT: 530 sign in first')],
    ['RCPT', '550 5.1.1 no such user', forGood('RCPT: 550 5.1.1 no such user')],
    ['RCPT', '550 no such user', forGood('RCPT: 550 no such user')],
    ['RCPT', '552 5.2.2 mailbox full', forGood('RCPT: 552 5.2.2 mailbox full')],
    ['RCPT', '550 5.1.8 bad sender', ours('RCPT: 550 5.1.8 bad sender')],
    ['RCPT', '554 5.7.1 Relay access denied', ours('RCPT: 554 5.7.1 Relay access denied')],
    ['RCPT', '550 relay not permitted', ours('RCPT: 550 relay not permitted')],
    ['RCPT', '454 4.7.1 Relay access denied', ours('RCPT: 454 4.7.1 Relay access denied')],
    ['RCPT', '550 5.4.5 Daily sending quota', ours('RCPT: 550 5.4.5 Daily sending quota')],
    ['RCPT', '550 Too many recipients', ours('RCPT: 550 Too many recipients')],
    ['DATA', '451 later', ours('DATA: 451 later')],
    ['END', '452 full', ours('DATA: 452 full')],
    ['END', '550 5.1.1 no such user', forGood('DATA: 550 5.1.1 no such user')],
    ['END', '554-spam\r\n554 go away', ours('DATA: 554 spam go away')],
  ])('and says no at %s with %s', async (at, reply, outcome) => {
    await scripted({ [at]: reply })
    expect(await send()).toEqual(outcome)
  })
  test('hears a leading dot doubled', async () => {
    const heard: string[] = []
    await scripted({}, heard)
    await send({}, { text: '.\n.x' })
    expect(heard.join('')).toContain('\r\n..\r\n..x\r\n')
  })
})

describe('a server that does not', () => {
  test('hangs up at once: the mail waits, and the Worker goes on', async () => {
    await serve((socket) => socket.end())
    expect(await send()).toEqual(ours('the server closed the connection'))
    await scripted({})
    expect(await send()).toEqual({ isSent: true })
  })
  test('hangs up before it has taken the mail', async () => {
    await serve((socket) => {
      socket.write('220 hello\r\n')
      socket.on('data', (chunk) =>
        String(chunk).startsWith('DATA') ? socket.end('354 go on\r\n') : socket.write('250 fine\r\n'),
      )
    })
    expect(await send()).toMatchObject({ isSent: false, isPermanent: false })
  })
  test('is not there', async () => {
    await serve(() => undefined)
    await new Promise<void>((resolve) => server.close(() => resolve()))
    expect(await send()).toMatchObject({ isSent: false, isPermanent: false })
  })
  test('says nothing: it is left after the time that is set', async () => {
    await serve(() => undefined)
    expect(await send({ timeoutMilliseconds: 50 })).toEqual(ours('the server took too long'))
  })
  test('talks something else', async () => {
    await serve((socket) => socket.write('HTTP/1.1 400 Bad Request\r\n'))
    expect(await send()).toEqual(ours('the server does not speak SMTP'))
  })
  test('never ends its reply', async () => {
    await serve((socket) => socket.write('220-and more\r\n'.repeat(6000)))
    expect(await send()).toEqual(ours('the server never ends its reply'))
  })
  test('puts words between STARTTLS and TLS, as somebody in the middle would', async () => {
    await scripted({ STARTTLS: '220 ready\r\n250-me\r\n250 AUTH PLAIN' })
    expect(await send({ security: 'starttls' })).toEqual(ours('the server spoke between STARTTLS and TLS'))
  })
})
