import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { commit, refuse } from '../../../worker/access/commit'
import { linkSecret } from '../../../worker/identity/links/linkSecret'
import { days, hours, minutes } from '../../../worker/kit/duration'
import { mails } from '../../../worker/operations/mail-queue/mails'
import {
  operatorsFailure,
  permanentFailure,
  temporaryFailure,
} from '../../../worker/outbox/message/transport'
import { post } from '../../../worker/outbox/queue/post'
import { relay } from '../../../worker/outbox/queue/relay'
import { resend } from '../../../worker/outbox/queue/resend'
import { maxAttempts } from '../../../worker/outbox/queue/rules'
import { sweepOutbox } from '../../../worker/outbox/queue/sweep'
import { jobAt, noon, officeWith, postHello, rows, testMail } from '../../support/world/post-office'

beforeEach(async () => {
  await env.DB.prepare('DELETE FROM outbox').run()
})

/** A queue that keeps the ids it is sent. */
const queueOf = () => {
  const ids: number[] = []
  return {
    ids,
    sendBatch: async (messages: { body: { id: number } }[]) =>
      ids.push(...messages.map(({ body }) => body.id)),
  }
}

describe('posting', () => {
  test('goes with its change or not at all', async () => {
    const job = jobAt(noon)
    const mail = post(job, testMail, { to: { email: 'ada@example.com' }, data: { link: 'x', what: 'y' } })
    await expect(commit(job, [mail, refuse('changed', sql`TRUE`)])).rejects.toThrow('changed')
    expect(await rows()).toEqual([])
  })
  test('may wait for a condition that only the database knows', async () => {
    const job = jobAt(noon)
    const to = { email: sql<string>`(SELECT 'ada@' || 'example.com')`, name: sql<string>`(SELECT 'Ada')` }
    await commit(job, [
      post(job, testMail, { to, data: { link: 'x', what: sql<string>`upper('yes')` }, when: sql`1 = 1` }),
      post(job, testMail, { to, data: { link: 'x', what: 'no' }, when: sql`1 = 0` }),
    ])
    expect(await rows()).toMatchObject([
      { recipient: 'ada@example.com', recipient_name: 'Ada', data: '{"link":"x","what":"YES"}' },
    ])
  })
  test('keeps no secret: the link is derived at delivery, the same each time', async () => {
    const id = await postHello()
    const secret = await linkSecret('A'.repeat(43), 'opening', 'ref-1')
    expect(JSON.stringify(await rows())).not.toContain(secret)
    const { deliver, taken } = officeWith()
    await deliver(noon, id)
    expect(taken[0]?.text).toContain(`https://gate.example/open#${secret}`)
  })
})

describe('the relay', () => {
  test('offers each mail once, and again when nobody took it', async () => {
    const id = await postHello()
    const queue = queueOf()
    await relay(jobAt(noon), queue)
    await relay(jobAt(noon + minutes(2) - 1), queue)
    expect(queue.ids).toEqual([id])
    await relay(jobAt(noon + minutes(2)), queue)
    expect(queue.ids).toEqual([id, id])
  })
  test('loses nothing when the queue is away for an hour', async () => {
    const id = await postHello()
    const broken = { sendBatch: () => Promise.reject(new Error('away')) }
    for (const minute of [0, 2, 30, 58])
      await expect(relay(jobAt(noon + minutes(minute)), broken)).rejects.toThrow('away')
    const queue = queueOf()
    await relay(jobAt(noon + minutes(60)), queue)
    expect(queue.ids).toEqual([id])
  })
  test('offers what is sent or given up no more', async () => {
    const { deliver } = officeWith()
    const refusing = officeWith(() => permanentFailure('no'))
    await deliver(noon, await postHello())
    await refusing.deliver(noon, await postHello())
    const queue = queueOf()
    await relay(jobAt(noon + days(1)), queue)
    expect(queue.ids).toEqual([])
  })
})

describe('a mail', () => {
  test('goes to its person, in the language it has words for, with its own Message-ID', async () => {
    const id = await postHello('Grüße')
    const { deliver, taken } = officeWith()
    await deliver(noon, id)
    const [row] = await rows()
    expect(taken).toHaveLength(1)
    expect(taken[0]).toMatchObject({
      messageId: `${row?.ref}@example.org`,
      from: { name: 'Gatehouse', address: 'gatehouse@example.org' },
      to: { name: 'Ada', address: 'ada@example.com' },
      subject: 'Hello',
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'en' },
    })
    expect(taken[0]?.text).toContain('Hello Ada,\n\nGrüße')
    expect(row).toMatchObject({ sent: noon, attempts: 1, last_error: null })
  })
  test('goes once, however often and in whatever order the queue delivers its message', async () => {
    const [first, second] = [await postHello('one'), await postHello('two')]
    const { deliver, taken } = officeWith()
    await Promise.all([second, first, second, first, first].map((id) => deliver(noon, id)))
    await deliver(noon + hours(1), first)
    expect(taken.map(({ text }) => /one|two/.exec(text)?.[0]).sort()).toEqual(['one', 'two'])
  })
  test('waits while there is no transport', async () => {
    const id = await postHello()
    const { office, deliver, taken } = officeWith()
    const { deliver: without } = await import('../../../worker/outbox/queue/deliver')
    await without(jobAt(noon), id, { ...office, transport: null })
    expect(await rows()).toMatchObject([{ attempts: 0, sent: null, dead: null }])
    await deliver(noon + days(3), id)
    expect(taken).toHaveLength(1)
  })
  test('is tried again later and later after failures that pass', async () => {
    const id = await postHello()
    const failing = officeWith(() => temporaryFailure('busy'))
    await failing.deliver(noon, id)
    await failing.deliver(noon + minutes(1) - 1, id)
    expect(failing.taken).toHaveLength(1)
    await failing.deliver(noon + minutes(1), id)
    await failing.deliver(noon + minutes(3) - 1, id)
    expect(failing.taken).toHaveLength(2)
    const working = officeWith()
    await working.deliver(noon + minutes(3), id)
    expect(working.taken.map(({ messageId }) => messageId)).toEqual([failing.taken[0]?.messageId])
    expect(await rows()).toMatchObject([{ attempts: 3, sent: noon + minutes(3), last_error: null }])
  })
  test('is given up after twenty attempts, and kept', async () => {
    const id = await postHello()
    const failing = officeWith(() => temporaryFailure('busy'))
    for (let day = 0; day < maxAttempts + 5; day++) await failing.deliver(noon + days(day), id)
    expect(failing.taken).toHaveLength(maxAttempts)
    expect(await rows()).toMatchObject([
      { attempts: maxAttempts, sent: null, dead: noon + days(maxAttempts - 1), last_error: 'busy' },
    ])
  })
  test('waits for what the operator has to mend as long as it takes, and goes out then', async () => {
    const id = await postHello()
    const failing = officeWith(() => operatorsFailure('554 5.7.1 Relay access denied'))
    for (let day = 0; day < maxAttempts + 5; day++) await failing.deliver(noon + days(day), id)
    expect(failing.taken).toHaveLength(maxAttempts + 5)
    expect(await rows()).toMatchObject([{ dead: null, last_error: '554 5.7.1 Relay access denied' }])
    await officeWith().deliver(noon + days(maxAttempts + 6), id)
    expect(await rows()).toMatchObject([{ sent: noon + days(maxAttempts + 6), last_error: null }])
  })
  test('is given up at once when it is refused for good, and can be sent again', async () => {
    const id = await postHello()
    const refusing = officeWith(() => permanentFailure('550 no such user'))
    await refusing.deliver(noon, id)
    await refusing.deliver(noon + days(1), id)
    expect(refusing.taken).toHaveLength(1)
    expect(await rows()).toMatchObject([{ dead: noon, last_error: '550 no such user' }])

    const later = jobAt(noon + days(2))
    await commit(later, [resend(later, sql`id = ${id}`)])
    const queue = queueOf()
    await relay(jobAt(noon + days(2)), queue)
    expect(queue.ids).toEqual([id])
    const working = officeWith()
    await working.deliver(noon + days(2), id)
    expect(working.taken[0]?.messageId).toBe(refusing.taken[0]?.messageId)
  })
  test('that cannot be written is given up without a word of its data', async () => {
    const id = await postHello('private words')
    await env.DB.prepare(`UPDATE outbox SET data = '{"what":"private words"}'`).run()
    const { deliver, taken } = officeWith()
    await deliver(noon, id)
    expect(taken).toEqual([])
    expect(await rows()).toMatchObject([
      { dead: noon, last_error: 'The mail tests.hello could not be written' },
    ])
  })
  test('is erased thirty days after it was sent or given up, and never before', async () => {
    await officeWith().deliver(noon, await postHello())
    await officeWith(() => permanentFailure('no')).deliver(noon, await postHello())
    await postHello('still waiting')
    await sweepOutbox(jobAt(noon + days(30)), mails)
    expect(await rows()).toHaveLength(3)
    await sweepOutbox(jobAt(noon + days(30) + 1), mails)
    expect(await rows()).toMatchObject([{ data: '{"link":"ref-1","what":"still waiting"}' }])
  })
})
