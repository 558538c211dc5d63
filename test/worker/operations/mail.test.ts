import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { hours, minutes } from '../../../worker/kit/duration'
import { someone } from '../../support/world/people'
import { application, insert, rows, somebody, superAdmin } from '../../support/world/world'

beforeEach(async () => {
  await env.DB.prepare('DELETE FROM outbox').run()
})
const path = '/api/admin/mail'
type Mail = { id: number; state: string }
let count = 0
/** A mail in the outbox as it is given; its id. */
const mailOf = (row: Readonly<Record<string, string | number | null>> = {}) => {
  count += 1
  return insert('outbox', {
    ref: `ref-${count}`,
    kind: 'members.added',
    recipient: `to-${count}@example.org`,
    data: '{"secretive": "words"}',
    created: 1_000,
    next_offer: 2_000,
    ...row,
  })
}
const dead = { attempts: 20, dead: 5_000, last_error: '550 no such user' }
const failing = { attempts: 3, held_until: Date.now() + hours(2), last_error: '421 busy' }
const states = async () =>
  rows<{ id: number; dead: number | null; attempts: number }>(
    'SELECT id, dead, attempts FROM outbox ORDER BY id',
  )

describe('the mail queue', () => {
  test('shows what waits, fails, was given up and sent, in one call, never what a mail says', async () => {
    const root = await superAdmin()
    const ids = {
      waiting: await mailOf(),
      failing: await mailOf(failing),
      dead: await mailOf(dead),
      sent: await mailOf({ attempts: 1, sent: 6_000 }),
    }
    for (const [state, id] of Object.entries(ids)) {
      const answer = await root.get(`${path}?state=${state}`)
      expect(answer).toMatchObject({
        status: 200,
        calls: 1,
        body: { transport: 'mailbox', counts: { waiting: 1, failing: 1, dead: 1 } },
      })
      expect(answer.body.mails).toMatchObject([
        { id, state, kind: 'members.added', recipient: expect.stringContaining('@example.org') },
      ])
      expect(answer.text).not.toContain('secretive')
    }
    const [letter] = (await root.get(`${path}?state=dead`)).body.mails
    expect(letter).toMatchObject({
      attempts: 20,
      reason: '550 no such user',
      dead: new Date(5_000).toISOString(),
      nextAttempt: null,
    })
    expect(letter.messageId).toMatch(/^ref-\d+@/)
  })
  test.each([
    ['waiting', {}],
    ['failing', failing],
    ['dead', dead],
    ['sent', { sent: 6_000 }],
  ])('goes page by page through what is %s, newest first', async (state, row) => {
    const root = await superAdmin()
    for (let each = 0; each < 3; each += 1) await mailOf(row)
    const first = await root.get(`${path}?state=${state}&limit=2`)
    const next = /<(.+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    const second = await root.get(next)
    const ids = [...first.body.mails, ...second.body.mails].map(({ id }: Mail) => id)
    expect(ids).toEqual((await states()).map(({ id }) => id).reverse())
    expect(second.headers.get('link')).toBeNull()
  })
  test('is for super admins alone', async () => {
    const [eva, app] = [await somebody(), await application('projects:read')]
    const id = await mailOf(dead)
    for (const who of [eva, app])
      for (const answer of [
        await who.get(`${path}?state=dead`),
        await who.post(`${path}/${id}/resend`),
        await who.post(`${path}/resend`, { state: 'dead' }),
      ])
        expect(answer.status).toBe(403)
    expect(await states()).toMatchObject([{ dead: 5_000 }])
    expect((await (await superAdmin()).get(path)).status).toBe(422)
  })
})

describe('sending again', () => {
  test('brings a dead letter back as new, and is in the log of who did it', async () => {
    const root = await superAdmin()
    const id = await mailOf(dead)
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
    const [far, near] = [
      await mailOf(failing),
      await mailOf({ attempts: 1, held_until: Date.now() + minutes(4) }),
    ]
    expect((await root.post(`${path}/${far}/resend`)).body).toMatchObject({ state: 'failing', attempts: 3 })
    expect((await root.post(`${path}/${near}/resend`)).status).toBe(200)
    const held = await rows<{ held_until: number }>('SELECT held_until FROM outbox ORDER BY id')
    expect(held).toEqual([{ held_until: 0 }, { held_until: expect.any(Number) }])
    expect(held[1]?.held_until).toBeGreaterThan(0)
  })
  test('is refused for what has gone out or is not there', async () => {
    const root = await superAdmin()
    for (const id of [await mailOf({ sent: 6_000 }), 999_999])
      expect((await root.post(`${path}/${id}/resend`)).status).toBe(404)
  })
  test('takes all in one state at once and says how many', async () => {
    const root = await superAdmin()
    for (const row of [dead, dead, failing, {}]) await mailOf(row)
    expect(await root.post(`${path}/resend`, { state: 'dead' })).toMatchObject({
      status: 200,
      calls: 2,
      body: { resent: 2 },
    })
    expect((await states()).map(({ dead: gone, attempts }) => [gone, attempts])).toEqual([
      [null, 0],
      [null, 0],
      [null, 3],
      [null, 0],
    ])
    expect((await root.post(`${path}/resend`, { state: 'failing' })).body).toEqual({ resent: 1 })
    expect((await root.post(`${path}/resend`, { state: 'dead' })).body).toEqual({ resent: 0 })
  })
  test('asks a super admin at the page to confirm it is them', async () => {
    const root = await someone({ isSuperAdmin: true })
    const id = await mailOf(dead)
    await rows('UPDATE session SET proved = 0 WHERE user_id = ?', root.id)
    expect((await root.browser.post(`${path}/${id}/resend`)).body).toMatchObject({ code: 'step-up-required' })
    expect(await states()).toMatchObject([{ dead: 5_000 }])
  })
})
