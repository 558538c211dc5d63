import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hours } from '../../../worker/kit/duration'
import {
  type DeliveryOutcome,
  permanentFailure,
  sent,
  temporaryFailure,
} from '../../../worker/outbox/message/transport'
import { atMoment } from '../../support/world/notified'
import { someone } from '../../support/world/people'
import { noon, officeWith, postHello } from '../../support/world/post-office'
import { application, rows, somebody, superAdmin } from '../../support/world/world'

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
  await env.DB.prepare('DELETE FROM outbox').run()
})
afterEach(() => {
  vi.useRealTimers()
})
const path = '/api/admin/mail'
type Mail = { id: number; state: string }
/** A mail that was tried so many times, at last at noon, and this is what came of each; its id. */
async function mailTried(times: number, outcome: DeliveryOutcome = sent) {
  const id = await postHello('secretive words')
  // No wait between two attempts is longer than six hours.
  for (let before = times - 1; before >= 0; before -= 1)
    await officeWith(() => outcome).deliver(noon - before * hours(7), id)
  return id
}
const busy = temporaryFailure('421 busy')
const mails = {
  waiting: () => mailTried(0),
  failing: () => mailTried(8, busy),
  dead: () => mailTried(1, permanentFailure('550 no such user')),
  sent: () => mailTried(1),
}
type State = keyof typeof mails
const allStates: readonly State[] = ['waiting', 'failing', 'dead', 'sent']
const states = async () =>
  rows<{ id: number; dead: number | null; attempts: number }>(
    'SELECT id, dead, attempts FROM outbox ORDER BY id',
  )

describe('the mail queue', () => {
  test('shows what waits, fails, was given up and sent, in one call, never what a mail says', async () => {
    const root = await superAdmin()
    const made = new Map<State, number>()
    for (const state of allStates) made.set(state, await mails[state]())
    for (const [state, id] of made) {
      const answer = await root.get(`${path}?state=${state}`)
      expect(answer).toMatchObject({
        status: 200,
        calls: 1,
        body: { transport: 'mailbox', counts: { waiting: 1, failing: 1, dead: 1 } },
      })
      expect(answer.body.mails).toMatchObject([
        { id, state, kind: 'tests.hello', recipient: expect.stringContaining('@example.com') },
      ])
      expect(answer.text).not.toContain('secretive')
    }
    const [letter] = (await root.get(`${path}?state=dead`)).body.mails
    expect(letter).toMatchObject({
      attempts: 1,
      reason: '550 no such user',
      dead: new Date(noon).toISOString(),
      nextAttempt: null,
    })
    expect(letter.messageId).toMatch(/^[\w-]+@/)
  })
  test.each(allStates)('goes page by page through what is %s, newest first', async (state) => {
    const root = await superAdmin()
    for (let each = 0; each < 3; each += 1) await mails[state]()
    const first = await root.get(`${path}?state=${state}&limit=2`)
    const next = /<(.+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    const second = await root.get(next)
    const ids = [...first.body.mails, ...second.body.mails].map(({ id }: Mail) => id)
    expect(ids).toEqual((await states()).map(({ id }) => id).reverse())
    expect(second.headers.get('link')).toBeNull()
  })
  test('is for super admins alone', async () => {
    const [eva, app] = [await somebody(), await application('projects:read')]
    const id = await mails.dead()
    for (const who of [eva, app])
      for (const answer of [
        await who.get(`${path}?state=dead`),
        await who.post(`${path}/${id}/resend`),
        await who.post(`${path}/resend`, { state: 'dead' }),
      ])
        expect(answer.status).toBe(403)
    expect(await states()).toMatchObject([{ dead: noon }])
    expect((await (await superAdmin()).get(path)).status).toBe(422)
  })
})

describe('sending again', () => {
  test('brings a dead letter back as new, and is in the log of who did it', async () => {
    const root = await superAdmin()
    const id = await mails.dead()
    const answer = await root.post(`${path}/${id}/resend`)
    expect(answer).toMatchObject({
      status: 200,
      calls: 2,
      body: { id, state: 'waiting', attempts: 0, dead: null },
    })
    expect(
      await rows("SELECT data FROM security_log WHERE user_id = ? AND kind = 'mail.resent'", root.id),
    ).toEqual([{ data: JSON.stringify({ mail: id }) }])
  })
  test('tries at once what waits long for its next attempt, and leaves what is worked on', async () => {
    const root = await superAdmin()
    const [far, near] = [await mails.failing(), await mailTried(1, busy)]
    expect((await root.post(`${path}/${far}/resend`)).body).toMatchObject({ state: 'failing', attempts: 8 })
    expect((await root.post(`${path}/${near}/resend`)).status).toBe(200)
    const held = await rows<{ held_until: number }>('SELECT held_until FROM outbox ORDER BY id')
    expect(held).toEqual([{ held_until: 0 }, { held_until: expect.any(Number) }])
    expect(held[1]?.held_until).toBeGreaterThan(0)
  })
  test('is refused for what has gone out or is not there', async () => {
    const root = await superAdmin()
    for (const id of [await mails.sent(), 999_999])
      expect((await root.post(`${path}/${id}/resend`)).status).toBe(404)
  })
  test('takes all in one state at once and says how many', async () => {
    const root = await superAdmin()
    for (const state of ['dead', 'dead', 'failing', 'waiting'] as const) await mails[state]()
    expect(await root.post(`${path}/resend`, { state: 'dead' })).toMatchObject({
      status: 200,
      calls: 2,
      body: { resent: 2 },
    })
    expect((await states()).map(({ dead: gone, attempts }) => [gone, attempts])).toEqual([
      [null, 0],
      [null, 0],
      [null, 8],
      [null, 0],
    ])
    expect((await root.post(`${path}/resend`, { state: 'failing' })).body).toEqual({ resent: 1 })
    expect((await root.post(`${path}/resend`, { state: 'dead' })).body).toEqual({ resent: 0 })
  })
  test('asks a super admin at the page to confirm it is them', async () => {
    const root = await someone({ isSuperAdmin: true })
    const id = await mails.dead()
    const { body } = await atMoment(noon + hours(1), () => root.browser.post(`${path}/${id}/resend`))
    expect(body).toMatchObject({ code: 'step-up-required' })
    expect(await states()).toMatchObject([{ dead: noon }])
  })
})
