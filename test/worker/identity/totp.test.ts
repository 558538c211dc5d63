import { env } from 'cloudflare:workers'
import { Secret } from 'otpauth'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { commit, nothingChanged, refuse } from '../../../worker/access/commit'
import { stepOf, totpCodeFrom } from '../../../worker/identity/two-step/totp/rules'
import { spendStep } from '../../../worker/identity/two-step/totp/store'
import type { UserId } from '../../../worker/kit/id'
import { type browserLike, cost } from '../../support/browser/browser-like'
import { app, at, pendingFor, someoneKnownIn, someoneWithTotp } from '../../support/browser/two-step'
import { postedTo } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'
import { jobAt } from '../../support/world/post-office'
import { atOnce, inRounds, racers, theRest } from '../../support/world/race'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
const pass = (browser: ReturnType<typeof browserLike>, code: string) =>
  browser.post('/api/auth/second-step/totp', { code })

describe('a code', () => {
  const secret = Secret.fromLatin1('12345678901234567890').base32
  // RFC 6238 appendix B, SHA-1: the last six of its eight digits, which is what truncation to six digits
  // gives (RFC 4226 section 5.3).
  test.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('of RFC 6238 at %i s is %s', (seconds, code) => {
    expect(stepOf(secret, code, seconds * 1000)).toBe(Math.floor(seconds / 30))
  })
  test('holds for its step and one either way, to the millisecond', () => {
    const step = 37037037
    const start = step * 30_000
    expect(stepOf(secret, '050471', start)).toBe(step)
    expect(stepOf(secret, '050471', start - 30_000)).toBe(step)
    expect(stepOf(secret, '050471', start - 30_001)).toBeNull()
    expect(stepOf(secret, '050471', start + 59_999)).toBe(step)
    expect(stepOf(secret, '050471', start + 60_000)).toBeNull()
  })
  test.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['١٢٣٤٥٦', '123456'],
    ['۱۲۳۴۵۶', '123456'],
    ['１２３４５６', '123456'],
    ['12345', null],
    ['1234567', null],
    ['12345a', null],
    ['', null],
  ])('typed as %j is read as %j', (typed, code) => {
    expect(totpCodeFrom(typed)).toBe(code)
  })
})

describe('setting up an authenticator app', () => {
  test('shows a secret of 160 bits in groups of four, and the link that the QR code holds', async () => {
    const { browser, email } = await someone()
    const answer = await browser.post('/api/account/totp')
    expect(answer.status).toBe(201)
    const { secret, uri } = answer.body as { secret: string; uri: string }
    expect(secret).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
    const link = new URL(uri)
    expect(link.protocol + link.host).toBe('otpauth:totp')
    expect(decodeURIComponent(link.pathname)).toBe(`/Gatehouse:${email}`)
    expect(Object.fromEntries(link.searchParams)).toEqual({
      issuer: 'Gatehouse',
      secret: secret.replaceAll(' ', ''),
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    })
    expect(cost(answer).calls).toBe(2)
  })
  test('turns two-step verification on only with its first code', async () => {
    const { browser } = await someone()
    const { secret } = (await browser.post('/api/account/totp')).body as { secret: string }
    expect((await browser.get('/api/account')).body).toMatchObject({ mfaEnabled: false })
    const answer = await browser.post('/api/account/totp/activate', { code: app(secret).code() })
    expect(answer.status).toBe(200)
    expect(cost(answer).calls).toBe(2)
    expect((await browser.get('/api/account')).body).toMatchObject({ mfaEnabled: true })
  })
  test('refuses a wrong code and waits on', async () => {
    const { browser } = await someone()
    const { secret } = (await browser.post('/api/account/totp')).body as { secret: string }
    const answer = await browser.post('/api/account/totp/activate', { code: app(secret).wrong() })
    expect(answer.status).toBe(403)
    expect(answer.body).toMatchObject({ code: 'wrong-code' })
    expect((await browser.post('/api/account/totp/activate', { code: app(secret).code() })).status).toBe(200)
  })
  test('is over after an hour, to the millisecond', async () => {
    const { browser } = await someone()
    const hour = 3_600_000
    const { secret } = (await browser.post('/api/account/totp')).body as { secret: string }
    at(hour)
    const late = await browser.post('/api/account/totp/activate', { code: app(secret).code() })
    expect(late.status).toBe(410)
    expect(late.body).toMatchObject({ code: 'totp-set-up-expired' })
    at(hour - 1)
    expect((await browser.post('/api/account/totp/activate', { code: app(secret).code() })).status).toBe(200)
  })
  test('asks for a fresh confirmation', async () => {
    const { browser } = await someone()
    at(15 * 60_000)
    expect((await browser.post('/api/account/totp')).body).toMatchObject({ code: 'step-up-required' })
  })
  test('keeps the secret so that the database alone gives no codes', async () => {
    const { id, app: made } = await someoneWithTotp()
    const row = await env.DB.prepare('SELECT secret FROM totp WHERE user_id = ?')
      .bind(id)
      .first<{ secret: string }>()
    expect(row?.secret).not.toContain(made.secret.replaceAll(' ', ''))
    expect(row?.secret).toMatch(/^[\w-]{16}\.[\w-]{64}$/)
  })
  test('keeps the secret for its person: in the row of somebody else it opens nothing', async () => {
    const mine = await someoneWithTotp()
    const theirs = await someoneWithTotp()
    await env.DB.prepare(
      'UPDATE totp SET secret = (SELECT secret FROM totp WHERE user_id = ?) WHERE user_id = ?',
    )
      .bind(mine.id, theirs.id)
      .run()
    expect((await pass(await pendingFor(theirs.email), mine.app.code())).status).toBe(500)
  })
  test('tells by mail and in the log', async () => {
    const { browser, email } = await someoneWithTotp()
    expect((await postedTo(email)).map(({ kind }) => kind)).toEqual(['totp.added'])
    const log = (await browser.get('/api/account/security-log')).body as { kind: string }[]
    expect(log.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['totp.added', 'two-step.turned-on', 'recovery-codes.created']),
    )
  })
})

describe('another app in place of the one in use', () => {
  test('leaves no gap: the old one works until the new one is activated, then only the new one', async () => {
    const { browser, email, app: old } = await someoneWithTotp()
    const { secret } = (await browser.post('/api/account/totp')).body as { secret: string }
    expect((await pass(await pendingFor(email), app(secret).code())).status).toBe(403)
    expect((await pass(await pendingFor(email), old.code())).status).toBe(200)

    const activated = await browser.post('/api/account/totp/activate', { code: app(secret).code() })
    expect(activated.body).toEqual({ recoveryCodes: null })
    at(30_000)
    expect((await pass(await pendingFor(email), old.code(1))).status).toBe(403)
    expect((await pass(await pendingFor(email), app(secret).code())).status).toBe(200)
    expect((await postedTo(email)).map(({ kind }) => kind)).toContain('totp.replaced')
  })
  test('in the very moment of a sign-in ends the code of the old one, right a moment ago', async () => {
    const { id } = await someoneWithTotp()
    const job = jobAt(Date.now())
    const looked = { secret: 'that of the old one', step: Math.floor(Date.now() / 30_000) + 1 }
    const spent = commit(job, [spendStep(job, id as UserId, looked), refuse('wrong-code', nothingChanged)])
    await expect(spent).rejects.toMatchObject({ kind: 'wrong-code' })
  })
  test('is activated once, by however many clicks at once', inRounds, async () => {
    const { browser } = await someone()
    const { secret } = (await browser.post('/api/account/totp')).body as { secret: string }
    const clicks = await atOnce(() =>
      browser.post('/api/account/totp/activate', { code: app(secret).code() }),
    )
    expect(clicks.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(clicks.filter(({ status }) => status === 410)).toHaveLength(racers - 1)
  })
})

describe('a code at sign-in', () => {
  test('opens once', async () => {
    const { email, app: made } = await someoneWithTotp()
    expect((await pass(await pendingFor(email), made.code())).status).toBe(200)
    const again = await pass(await pendingFor(email), made.code())
    expect(again.status).toBe(403)
    expect(again.body).toMatchObject({ code: 'wrong-code' })
  })
  test('that activated the app opens nothing more', async () => {
    const { email, app: made } = await someoneWithTotp()
    expect((await pass(await pendingFor(email), made.code(-1))).status).toBe(403)
  })
  test('uses up those before it', async () => {
    const { email, app: made } = await someoneWithTotp()
    expect((await pass(await pendingFor(email), made.code(1))).status).toBe(200)
    expect((await pass(await pendingFor(email), made.code())).status).toBe(403)
  })
  test('opens for one of 20 browsers at once', inRounds, async () => {
    const { email, app: made, known: browsers } = await someoneKnownIn(racers)
    for (const browser of browsers) await pendingFor(email, browser)
    const answers = await Promise.all(browsers.map((browser) => pass(browser, made.code())))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...theRest(403)])
  })
})

describe('removing the app', () => {
  test('turns two-step verification off, ends the recovery codes, and tells of it once', async () => {
    const { browser, email, id } = await someoneWithTotp()
    const answer = await browser.delete('/api/account/totp')
    expect(answer.status).toBe(204)
    expect(cost(answer).calls).toBe(2)
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      mfaEnabled: false,
      totp: null,
      recoveryCodes: null,
    })
    expect(
      await env.DB.prepare('SELECT count(*) AS n FROM recovery_code WHERE user_id = ?').bind(id).first('n'),
    ).toBe(0)
    expect((await postedTo(email)).map(({ kind }) => kind)).toEqual(['factors.two-step-off', 'totp.added'])
    expect((await browser.delete('/api/account/totp')).status).toBe(404)
  })
  test('asks for a fresh confirmation', async () => {
    const { browser } = await someoneWithTotp()
    at(15 * 60_000)
    expect((await browser.delete('/api/account/totp')).body).toMatchObject({ code: 'step-up-required' })
  })
})
