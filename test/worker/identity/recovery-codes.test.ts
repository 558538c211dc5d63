import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recoveryCodeFrom } from '../../../worker/identity/two-step/recovery-codes/rules'
import { type BrowserLike, browserLike, cost } from '../../support/browser/browser-like'
import { addTotp, at, pendingFor, someoneKnownIn, someoneWithTotp } from '../../support/browser/two-step'
import { postedTo } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'
import { inRounds, racers, theRest } from '../../support/world/race'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
const pass = (browser: BrowserLike, code = '') =>
  browser.post('/api/auth/second-step/recovery-code', { code })
const leftOf = async (browser: BrowserLike) =>
  ((await browser.get('/api/account/factors')).body as { recoveryCodes: unknown }).recoveryCodes

describe('a recovery code', () => {
  test.each([
    ['ABCD-EFGH-JKMN-PQRS', 'ABCDEFGHJKMNPQRS'],
    ['abcd efgh jkmn pqrs', 'ABCDEFGHJKMNPQRS'],
    ['abcdefghjkmnpqrs', 'ABCDEFGHJKMNPQRS'],
    ['ABCD–EFGH—JKMN‑PQRS', 'ABCDEFGHJKMNPQRS'],
    ['oOiI-lL01-2222-3333', '0011110122223333'],
    ['ＡＢＣＤ-EFGH-JKMN-PQRS', 'ABCDEFGHJKMNPQRS'],
    ['ABCD-EFGH-JKMN-PQR', null],
    ['ABCD-EFGH-JKMN-PQRST', null],
    ['ABCD-EFGH-JKMN-PQRU', null],
    ['', null],
  ])('typed as %j is read as %j', (typed, code) => {
    expect(recoveryCodeFrom(typed)).toBe(code)
  })
  test('comes with the first method: ten of them, 80 bits each, all different', async () => {
    const { app } = await someoneWithTotp()
    expect(app.codes).toHaveLength(10)
    expect(new Set(app.codes).size).toBe(10)
    for (const code of app.codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
  })
  test('does not come again with another method', async () => {
    const { browser } = await someoneWithTotp()
    expect((await addTotp(browser)).activated.body).toEqual({ recoveryCodes: null })
  })
  test('is kept as a hash', async () => {
    const { id, app } = await someoneWithTotp()
    const { results } = await env.DB.prepare('SELECT * FROM recovery_code WHERE user_id = ?').bind(id).all()
    const kept = JSON.stringify(results)
    for (const code of app.codes) expect(kept).not.toContain(code.replaceAll('-', ''))
  })
  test('stands in for the second step, once, however it is typed', async () => {
    const { email, app } = await someoneWithTotp()
    const answer = await pass(
      await pendingFor(email),
      ` ${app.codes[0]?.toLowerCase().replaceAll('-', ' ')} `,
    )
    expect(answer.status).toBe(200)
    expect(cost(answer).calls).toBe(2)
    const again = await pass(await pendingFor(email), app.codes[0])
    expect(again.status).toBe(403)
    expect(again.body).toMatchObject({ code: 'wrong-code' })
  })
  test('opens only the account of its person', async () => {
    const mine = await someoneWithTotp()
    const theirs = await someoneWithTotp()
    expect((await pass(await pendingFor(theirs.email), mine.app.codes[0])).status).toBe(403)
    expect((await pass(await pendingFor(mine.email), mine.app.codes[0])).status).toBe(200)
  })
  test('opens for one of 20 browsers at once', inRounds, async () => {
    const { email, app, known: browsers } = await someoneKnownIn(racers)
    for (const browser of browsers) await pendingFor(email, browser)
    const answers = await Promise.all(browsers.map((browser) => pass(browser, app.codes[0])))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...theRest(403)])
  })
  test('is told of by mail and in the log when used', async () => {
    const { email, browser, app } = await someoneWithTotp()
    await pass(await pendingFor(email), app.codes[0])
    expect((await postedTo(email)).find(({ kind }) => kind === 'recovery-codes.used')?.data).toMatchObject({
      left: 9,
    })
    const log = (await browser.get('/api/account/security-log')).body as { kind: string }[]
    expect(log.map(({ kind }) => kind)).toContain('recovery-code.used')
    expect(await leftOf(browser)).toMatchObject({ left: 9, total: 10 })
  })
})

describe('running out of codes', () => {
  test('is told when three are left, once', async () => {
    const { email, app, known } = await someoneKnownIn(1)
    const [browser] = known
    const few = async () => (await postedTo(email)).filter(({ kind }) => kind === 'recovery-codes.few')
    for (const code of app.codes.slice(0, 6)) await pass(await pendingFor(email, browser), code)
    expect(await few()).toHaveLength(0)
    await pass(await pendingFor(email, browser), app.codes[6])
    expect(await few()).toMatchObject([{ data: { left: 3 } }])
    for (const code of app.codes.slice(7)) await pass(await pendingFor(email, browser), code)
    expect(await few()).toHaveLength(1)
  })
  test('takes the way from those that are offered', async () => {
    const { email, app, known } = await someoneKnownIn(1)
    const [browser = browserLike()] = known
    for (const code of app.codes) await pass(await pendingFor(email, browser), code)
    const { body } = await browser.post('/api/auth/sign-in', {
      email,
      password: 'violet harbour seven lanterns',
    })
    expect(body).toEqual({ next: 'second-step', ways: ['totp'] })
  })
})

describe('a new set of codes', () => {
  test('ends the old ones and is told of', async () => {
    const { browser, email, app } = await someoneWithTotp()
    const answer = await browser.post('/api/account/recovery-codes')
    expect(answer.status).toBe(201)
    expect(cost(answer).calls).toBe(2)
    const { codes } = answer.body as { codes: string[] }
    expect(codes).toHaveLength(10)
    expect((await pass(await pendingFor(email), app.codes[0])).status).toBe(403)
    expect((await pass(await pendingFor(email), codes[0])).status).toBe(200)
    expect((await postedTo(email)).map(({ kind }) => kind)).toContain('recovery-codes.replaced')
  })
  test('is for two-step verification only', async () => {
    const { browser } = await someone()
    const answer = await browser.post('/api/account/recovery-codes')
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({ code: 'two-step-off' })
  })
  test('asks for a fresh confirmation', async () => {
    const { browser } = await someoneWithTotp()
    at(15 * 60_000)
    expect((await browser.post('/api/account/recovery-codes')).body).toMatchObject({
      code: 'step-up-required',
    })
  })
})
