import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type BrowserLike, browserLike, cost } from '../../support/browser/browser-like'
import { at, pendingFor, signIn, someoneKnownIn, someoneWithTotp } from '../../support/browser/two-step'
import { postedTo, tick } from '../../support/world/mailbox'
import { goodPassword, someone } from '../../support/world/people'
import { atOnce, inRounds, racers } from '../../support/world/race'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
const pass = (browser: BrowserLike, code: string) => browser.post('/api/auth/second-step/totp', { code })
const tenMinutes = 600_000

describe('a right password, where two-step verification is on', () => {
  test('asks for the second step, with the ways that one has', async () => {
    const { email } = await someoneWithTotp()
    const answer = await signIn(browserLike(), email)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ next: 'second-step', ways: ['totp', 'recovery-code'] })
    expect(cost(answer).calls).toBe(2)
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-pending=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ])
  })
  test('opens nothing by itself, makes no device known and mails nobody', async () => {
    const { id, email } = await someoneWithTotp()
    const browser = await pendingFor(email)
    const cookie = browser.jar.get('__Host-pending') ?? ''
    browser.jar.set('__Host-session', cookie)
    expect((await browser.get('/api/account')).status).toBe(401)
    expect((await browser.get('/api/account/factors')).status).toBe(401)
    expect(
      await env.DB.prepare('SELECT count(*) AS n FROM device WHERE user_id = ?').bind(id).first('n'),
    ).toBe(0)
    expect((await postedTo(email)).map(({ kind }) => kind)).not.toContain('sign-in.new-sign-in')
  })
  test('is not told apart by a wrong one', async () => {
    const { email } = await someoneWithTotp()
    const answer = await signIn(browserLike(), email, 'not the right one at all')
    expect(answer.status).toBe(401)
    expect(answer.headers.getSetCookie()).toEqual([])
  })
  test('opens the account at once where it is off', async () => {
    const { email } = await someone()
    expect((await signIn(browserLike(), email)).body).toEqual({ next: 'signed-in' })
  })
})

describe('the second step', () => {
  test('completes the sign-in in two trips, with a session of two factors', async () => {
    const { email, app } = await someoneWithTotp()
    const browser = await pendingFor(email)
    const answer = await pass(browser, app.code())
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ next: 'signed-in' })
    expect(cost(answer).calls).toBe(2)
    expect(browser.jar.has('__Host-pending')).toBe(false)
    expect((await browser.get('/api/account')).body).toMatchObject({ email })
    expect((await browser.get('/api/account/factors')).body).toMatchObject({ strength: 2 })
    expect((await postedTo(email)).map(({ kind }) => kind)).toContain('sign-in.new-sign-in')
  })
  test('mails nobody from a browser that is known', async () => {
    const { email, app, known } = await someoneKnownIn(1)
    const before = await postedTo(email)
    expect((await pass(await pendingFor(email, known[0]), app.code())).status).toBe(200)
    expect(await postedTo(email)).toEqual(before)
  })
  test('is for the browser in which the password was given', async () => {
    const { email, app } = await someoneWithTotp()
    await pendingFor(email)
    const answer = await pass(browserLike(), app.code())
    expect(answer.status).toBe(410)
    expect(answer.body).toMatchObject({ code: 'second-step-expired' })
    expect(cost(answer).calls).toBe(0)
  })
  test('is for the person whose password was given', async () => {
    const mine = await someoneWithTotp()
    const theirs = await someoneWithTotp()
    expect((await pass(await pendingFor(theirs.email), mine.app.code())).status).toBe(403)
  })
  test('can be taken once', async () => {
    const { email, app } = await someoneWithTotp()
    const browser = await pendingFor(email)
    const cookie = browser.jar.get('__Host-pending') ?? ''
    expect((await pass(browser, app.code())).status).toBe(200)
    browser.jar.set('__Host-pending', cookie)
    expect((await pass(browser, app.code(1))).status).toBe(410)
  })
  test('opens one session for 20 codes at once', inRounds, async () => {
    const { id, email, app } = await someoneWithTotp()
    const sessions = () =>
      env.DB.prepare('SELECT count(*) AS n FROM session WHERE user_id = ?').bind(id).first<number>('n')
    const before = (await sessions()) ?? 0
    const browser = await pendingFor(email)
    const answers = await Promise.all(
      [app.code(), ...app.codes, app.code(1)].map((code) =>
        browser.post(`/api/auth/second-step/${code.length === 6 ? 'totp' : 'recovery-code'}`, { code }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await sessions()).toBe(before + 1)
  })
  test('waits ten minutes, to the millisecond', async () => {
    const { email, app } = await someoneWithTotp()
    const browser = await pendingFor(email)
    const late = await pendingFor(email)
    at(tenMinutes)
    expect((await pass(late, app.code())).body).toMatchObject({ code: 'second-step-expired' })
    at(tenMinutes - 1)
    expect((await pass(browser, app.code())).status).toBe(200)
  })
  test('ends when the password is changed meanwhile', async () => {
    const { browser: mine, email, app } = await someoneWithTotp()
    const browser = await pendingFor(email)
    at(1)
    const changed = await mine.put('/api/account/password', {
      currentPassword: goodPassword,
      newPassword: 'umbrella cobalt nineteen rivers',
    })
    expect(changed.status).toBe(200)
    expect((await pass(browser, app.code())).body).toMatchObject({ code: 'second-step-expired' })
  })
  test('ends when the account is disabled meanwhile', async () => {
    const { id, email, app } = await someoneWithTotp()
    const browser = await pendingFor(email)
    await env.DB.prepare('UPDATE user SET is_disabled = 1 WHERE id = ?').bind(id).run()
    expect((await pass(browser, app.code())).body).toMatchObject({ code: 'second-step-expired' })
  })
  test('leaves nothing behind when nobody comes back for it', async () => {
    const { id, email } = await someoneWithTotp()
    await pendingFor(email)
    at(tenMinutes + 1)
    await tick()
    expect(
      await env.DB.prepare('SELECT count(*) AS n FROM pending_sign_in WHERE user_id = ?').bind(id).first('n'),
    ).toBe(0)
  })
})

describe('wrong codes', () => {
  test('stop after five, and say for how long', async () => {
    const { email, app } = await someoneWithTotp()
    const browser = await pendingFor(email)
    for (const _ of [1, 2, 3, 4, 5]) expect((await pass(browser, app.wrong())).status).toBe(403)
    const stopped = await pass(browser, app.code())
    expect(stopped.status).toBe(429)
    expect(stopped.body).toMatchObject({ code: 'too-many-attempts', retryAfterSeconds: 30 })
    expect(stopped.headers.get('retry-after')).toBe('30')
    at(30_000)
    expect((await pass(browser, app.code())).status).toBe(200)
  })
  test('stop a guesser in whatever browsers, and not the owner in a known one', async () => {
    const { email, app, known } = await someoneKnownIn(1)
    for (const _ of [1, 2, 3, 4, 5]) await pass(await pendingFor(email), app.wrong())
    expect((await pass(await pendingFor(email), app.code())).status).toBe(429)
    expect((await pass(await pendingFor(email, known[0]), app.code())).status).toBe(200)
  })
  test('at once are counted all the same: of 20 no more than five are judged', inRounds, async () => {
    const { email, app } = await someoneWithTotp()
    const browser = await pendingFor(email)
    const answers = await atOnce(() => pass(browser, app.wrong()))
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(racers - 5)
  })
  test('of one way leave the other open', async () => {
    const { email, app } = await someoneWithTotp()
    const browser = await pendingFor(email)
    for (const _ of [1, 2, 3, 4, 5]) await pass(browser, app.wrong())
    expect((await browser.post('/api/auth/second-step/recovery-code', { code: app.codes[0] })).status).toBe(
      200,
    )
  })
  test('a hundred in a row close the way to unknown browsers; known ones go on', async () => {
    const { id, email, app, known } = await someoneKnownIn(1)
    await pass(await pendingFor(email), app.wrong())
    // The product wrote the first of them; each of the others would take a sign-in of its own, a wait apart.
    const counted = await env.DB.prepare('UPDATE failure SET count = 99 WHERE subject = ? AND count = 1')
      .bind(`totp:account:${id}`)
      .run()
    expect(counted.meta.changes).toBe(1)
    at(tenMinutes * 2)
    expect((await pass(await pendingFor(email), app.wrong())).status).toBe(403)
    at(tenMinutes * 200)
    expect((await pass(await pendingFor(email), app.code())).status).toBe(429)
    expect((await pass(await pendingFor(email, known[0]), app.code())).status).toBe(200)
  })
  test('a success begins the count anew', async () => {
    const { email, app } = await someoneWithTotp()
    for (const _ of [1, 2, 3, 4]) await pass(await pendingFor(email), app.wrong())
    expect((await pass(await pendingFor(email), app.code())).status).toBe(200)
    at(30_000)
    const browser = await pendingFor(email)
    for (const _ of [1, 2, 3, 4, 5]) expect((await pass(browser, app.wrong())).status).toBe(403)
  })
  test('without a password before them are counted against nobody', async () => {
    const { app } = await someoneWithTotp()
    const browser = browserLike()
    browser.jar.set('__Host-pending', 'x'.repeat(43))
    const rows = () => env.DB.prepare('SELECT count(*) AS n FROM failure').first('n')
    const before = await rows()
    expect((await pass(browser, app.wrong())).status).toBe(410)
    expect(await rows()).toBe(before)
  })
})
