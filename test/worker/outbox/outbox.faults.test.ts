import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { relayNow } from '../../../worker/jobs'
import { days, minutes } from '../../../worker/kit/duration'
import type { OutboxId } from '../../../worker/kit/id'
import { type Mail, operatorsFailure, permanentFailure } from '../../../worker/outbox/message/transport'
import { consume, consumeDead } from '../../../worker/outbox/queue/consume'
import { deliver } from '../../../worker/outbox/queue/deliver'
import { relay } from '../../../worker/outbox/queue/relay'
import { maxAttempts } from '../../../worker/outbox/queue/rules'
import { httpTransport } from '../../../worker/outbox/transports/httpTransport'
import type { Environment } from '../../../worker/settings'
import { jobAt, noon, officeWith, postHello, rows } from '../../support/world/post-office'

beforeEach(async () => {
  await env.DB.prepare('DELETE FROM outbox').run()
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** The database, which is away at its calls from this one on (counted from 1). */
function failingFrom(call: number): D1Database {
  let calls = 0
  const batch: D1Database['batch'] = (statements) =>
    ++calls >= call ? Promise.reject(new Error('D1_ERROR: away')) : env.DB.batch(statements)
  return { prepare: (text: string) => env.DB.prepare(text), batch } as D1Database
}
/** A queue's batch with one message for each id, and what was decided about each. */
function batchOf(...ids: OutboxId[]) {
  const decided: string[] = []
  const messages = ids.map((id) => ({
    body: { id },
    attempts: 1,
    ack: () => void decided.push(`ack ${id}`),
    retry: () => void decided.push(`retry ${id}`),
  }))
  return { decided, batch: { messages } }
}

describe('when the database is away', () => {
  test('before the attempt: nothing is sent, and the queue brings the message again', async () => {
    const id = await postHello()
    const { office, taken, deliver: later } = officeWith()
    const { batch, decided } = batchOf(id)
    expect(await consume(jobAt(noon, failingFrom(1)), batch, office)).toEqual({ done: 0, failed: 1 })
    expect(decided).toEqual([`retry ${id}`])
    expect(taken).toEqual([])
    await later(noon, id)
    expect(taken).toHaveLength(1)
  })
  test('between acceptance and record: the mail goes a second time, same Message-ID, no third', async () => {
    const id = await postHello()
    const { office, taken, deliver: later } = officeWith()
    await expect(deliver(jobAt(noon, failingFrom(2)), id, office)).rejects.toThrow('away')
    expect(taken).toHaveLength(1)
    await later(noon + minutes(5) - 1, id)
    expect(taken).toHaveLength(1)
    await later(noon + minutes(5), id)
    await later(noon + days(1), id)
    expect(taken.map(({ messageId }) => messageId)).toEqual([taken[0]?.messageId, taken[0]?.messageId])
  })
  test('while the relay runs: the mail is offered once it is back', async () => {
    const id = await postHello()
    const sendBatch = vi.fn(async () => undefined)
    await expect(relay(jobAt(noon, failingFrom(1)), { sendBatch })).rejects.toThrow('away')
    expect(await relay(jobAt(noon), { sendBatch })).toBe(1)
    expect(sendBatch).toHaveBeenCalledWith([{ body: { id } }])
  })
})

describe('a mail that breaks whoever works on it', () => {
  test('is given up in the end', async () => {
    const id = await postHello()
    for (let day = 0; day < maxAttempts; day++)
      await expect(deliver(jobAt(noon + days(day), failingFrom(2)), id, officeWith().office)).rejects.toThrow(
        'away',
      )
    const { taken, deliver: last } = officeWith()
    await last(noon + days(maxAttempts), id)
    expect(taken).toEqual([])
    expect(await rows()).toMatchObject([
      { dead: noon + days(maxAttempts), last_error: 'Every attempt broke off' },
    ])
  })
})

describe('without a transport', () => {
  test('mails wait in the outbox and the queue is left in peace; with one they go', async () => {
    await postHello()
    const sendBatch = vi.fn(async () => undefined)
    // The pool's env is the product's: its type knows only the bindings that tests touch.
    const withTransport = (name: string) =>
      ({ ...env, MAIL_TRANSPORT: name, MAIL_QUEUE: { sendBatch } }) as unknown as Environment
    await relayNow(withTransport('none'))
    expect(sendBatch).not.toHaveBeenCalled()
    await relayNow(withTransport('mailbox'))
    expect(sendBatch).toHaveBeenCalledOnce()
  })
})

describe('a slow consumer', () => {
  test('that ends after another took over does not undo what the other did', async () => {
    const id = await postHello()
    const { promise, resolve } = Promise.withResolvers<void>()
    const slow = officeWith(async () => {
      await promise
      return permanentFailure('too late')
    })
    const first = slow.deliver(noon, id)
    await expect.poll(() => slow.taken).toHaveLength(1)
    await officeWith().deliver(noon + minutes(5), id)
    resolve()
    await first
    expect(await rows()).toMatchObject([{ sent: noon + minutes(5), dead: null, last_error: null }])
  })
})

describe('the queue', () => {
  test('is told of each message by itself', async () => {
    const [good, bad] = [await postHello(), -1 as OutboxId]
    const { office, taken } = officeWith()
    const { batch, decided } = batchOf(good, bad)
    expect(await consume(jobAt(noon), batch, office)).toEqual({ done: 2, failed: 0 })
    expect(decided).toEqual([`ack ${good}`, `ack ${bad}`])
    expect(taken).toHaveLength(1)
  })
  test('may give up a mail that was tried: it is kept as a dead letter', async () => {
    const id = await postHello()
    const { office } = officeWith()
    await expect(deliver(jobAt(noon, failingFrom(2)), id, office)).rejects.toThrow('away')
    const { batch, decided } = batchOf(id)
    await consumeDead(jobAt(noon + minutes(5)), batch)
    expect(decided).toEqual([`ack ${id}`])
    expect(await rows()).toMatchObject([{ dead: noon + minutes(5), last_error: 'The queue gave it up' }])
  })
  test('cannot give up a mail that was never tried, is being tried, or was sent', async () => {
    const untried = await postHello()
    const sentOnce = await postHello()
    await officeWith().deliver(noon, sentOnce)
    const held = await postHello()
    await expect(deliver(jobAt(noon, failingFrom(2)), held, officeWith().office)).rejects.toThrow('away')
    await consumeDead(jobAt(noon + minutes(5) - 1), batchOf(untried, sentOnce, held).batch)
    expect((await rows()).map(({ dead }) => dead)).toEqual([null, null, null])
  })
})

const mail: Mail = {
  messageId: 'm1@example.org',
  from: { name: 'Gatehouse', address: 'gatehouse@example.org' },
  to: { name: null, address: 'ada@example.com' },
  subject: 'Hello',
  text: 'Hello',
  html: '<p>Hello</p>',
  headers: { 'Auto-Submitted': 'auto-generated' },
}
const api = httpTransport({ url: 'https://mail.example/send', token: 't0ken', timeoutMilliseconds: 1000 })

describe('a mail API', () => {
  test('is posted the mail as the README says', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 202 }))
    expect(await api.send(mail)).toEqual({ isSent: true })
    const [url, init] = fetched.mock.calls[0] ?? []
    expect(url).toBe('https://mail.example/send')
    expect(init).toMatchObject({
      method: 'POST',
      headers: { Authorization: 'Bearer t0ken', 'Idempotency-Key': 'm1@example.org' },
    })
    expect(JSON.parse(String(init?.body))).toEqual({
      from: { email: 'gatehouse@example.org', name: 'Gatehouse' },
      to: [{ email: 'ada@example.com', name: null }],
      subject: 'Hello',
      text: 'Hello',
      html: '<p>Hello</p>',
      headers: { 'Auto-Submitted': 'auto-generated', 'Message-ID': '<m1@example.org>' },
    })
  })
  test('that answers 422 refuses the mail for good', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}', { status: 422 }))
    expect(await api.send(mail)).toEqual(permanentFailure('Mail API: 422'))
  })
  test.each([301, 400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503])(
    'that answers %i is asked again later',
    async (status) => {
      vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}', { status }))
      expect(await api.send(mail)).toEqual(operatorsFailure(`Mail API: ${status}`))
    },
  )
  test.each([
    [new DOMException('late', 'TimeoutError'), 'Mail API: it took too long'],
    [new TypeError('network t0ken'), 'Mail API: it cannot be reached'],
  ])('that fails with %s is asked again later, and the reason holds no token', async (error, reason) => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(error)
    expect(await api.send(mail)).toEqual(operatorsFailure(reason))
  })
})
