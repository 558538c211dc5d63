import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { RequestOptions } from '../../../worker/identity/keys/ceremonies/shapes'
import {
  type Authenticator,
  addSecurityKey,
  authenticator,
  optionsOf,
  registerPasskey,
  signInWith,
} from '../../support/browser/authenticator'
import { type BrowserLike, browserLike, cost } from '../../support/browser/browser-like'
import { at, noon, pendingFor, someoneWithTotp } from '../../support/browser/two-step'
import { goodPassword, someone } from '../../support/world/people'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
const stale = 15 * 60_000
const isFresh = async (browser: BrowserLike) => (await browser.post('/api/account/totp')).status === 201
const strengthOf = async (browser: BrowserLike) =>
  ((await browser.get('/api/account/factors')).body as { strength: number }).strength
const byPassword = (browser: BrowserLike) => browser.post('/api/account/confirm', { password: goodPassword })
const byTotp = (browser: BrowserLike, code: string) => browser.post('/api/account/confirm/totp', { code })
const optionsIn = async (browser: BrowserLike) =>
  optionsOf<RequestOptions>(await browser.post('/api/account/confirm/challenge'))
const byKey = async (browser: BrowserLike, device: Authenticator) =>
  browser.post('/api/account/confirm/webauthn', { response: device.get(await optionsIn(browser)) })

describe('confirming that it is you', () => {
  test('by a code of the app: fresh for 15 minutes, with a new cookie, in two trips', async () => {
    const { browser, app } = await someoneWithTotp()
    at(stale)
    expect(await isFresh(browser)).toBe(false)
    const before = browser.jar.get('__Host-session')
    const answer = await byTotp(browser, app.code())
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ freshUntil: new Date(noon + 2 * stale).toISOString() })
    expect(cost(answer).calls).toBe(2)
    expect(browser.jar.get('__Host-session')).not.toBe(before)
    expect(await isFresh(browser)).toBe(true)
    at(2 * stale)
    expect(await isFresh(browser)).toBe(false)
  })
  test('by a recovery code, which is spent', async () => {
    const { browser, app } = await someoneWithTotp()
    at(stale)
    const confirm = () => browser.post('/api/account/confirm/recovery-code', { code: app.codes[0] })
    expect((await confirm()).status).toBe(200)
    expect(await isFresh(browser)).toBe(true)
    expect((await confirm()).status).toBe(403)
  })
  test('by a code that was used already is refused', async () => {
    const { browser, app } = await someoneWithTotp()
    expect((await byTotp(browser, app.code())).status).toBe(200)
    expect((await byTotp(browser, app.code())).body).toMatchObject({ code: 'wrong-code' })
  })
  test('by a security key with a touch, where two-step verification is on', async () => {
    const { browser } = await someone()
    const device = authenticator({ verifies: false })
    await addSecurityKey(browser, device)
    at(stale)
    expect((await optionsIn(browser)).userVerification).toBe('discouraged')
    expect((await byKey(browser, device)).status).toBe(200)
    expect(await isFresh(browser)).toBe(true)
  })
  test('by a passkey alone asks it to verify its person', async () => {
    const { browser } = await someone()
    const device = authenticator()
    await registerPasskey(browser, device)
    at(stale)
    const options = await optionsIn(browser)
    expect(options.userVerification).toBe('required')
    device.verify(false)
    const unverified = device.get({ ...options, userVerification: 'discouraged' })
    expect(
      (await browser.post('/api/account/confirm/webauthn', { response: unverified })).body,
    ).toMatchObject({ code: 'passkey-refused' })
    device.verify(true)
    expect((await byKey(browser, device)).status).toBe(200)
    expect(await isFresh(browser)).toBe(true)
  })
  test('by the password is enough in a session of one factor without two steps, leaves it so', async () => {
    const { browser } = await someone()
    at(stale)
    expect((await byPassword(browser)).status).toBe(200)
    expect(await strengthOf(browser)).toBe(1)
  })
  test('by the password is not enough with two-step verification on', async () => {
    const { browser } = await someoneWithTotp()
    const answer = await byPassword(browser)
    expect(answer.status).toBe(403)
    expect(answer.body).toMatchObject({ code: 'stronger-factor-required', ways: ['totp', 'recovery-code'] })
  })
  test('by the password is not enough in a session that a passkey opened', async () => {
    const { browser: mine } = await someone()
    const device = authenticator()
    await registerPasskey(mine, device)
    const browser = browserLike()
    await signInWith(browser, device)
    await browser.get('/api/account')
    const answer = await byPassword(browser)
    expect(answer.body).toMatchObject({ code: 'stronger-factor-required', ways: ['passkey'] })
  })
  test('by a stronger factor makes the session one of two', async () => {
    const { browser, app } = await someoneWithTotp()
    expect(await strengthOf(browser)).toBe(1)
    await byTotp(browser, app.code())
    expect(await strengthOf(browser)).toBe(2)
  })
  test('is noted in the log, with the way', async () => {
    const { browser, app } = await someoneWithTotp()
    await byTotp(browser, app.code())
    const [entry] = (await browser.get('/api/account/security-log')).body as { kind: string; data: unknown }[]
    expect(entry).toMatchObject({ kind: 'identity.confirmed', data: { by: 'totp' } })
  })
})

describe('whoever guesses in a stolen session', () => {
  test('is stopped after five codes, and shuts out nobody else', async () => {
    const { browser, email, app } = await someoneWithTotp()
    for (const _ of [1, 2, 3, 4, 5]) expect((await byTotp(browser, app.wrong())).status).toBe(403)
    expect((await byTotp(browser, app.code())).status).toBe(429)
    expect(
      (await (await pendingFor(email)).post('/api/auth/second-step/totp', { code: app.code() })).status,
    ).toBe(200)
  })
  test('is asked for a session first, and counted nowhere without one', async () => {
    const rows = () => env.DB.prepare('SELECT count(*) AS n FROM failure').first('n')
    const before = await rows()
    expect((await byTotp(browserLike(), '123456')).status).toBe(401)
    expect((await browserLike().post('/api/account/confirm/challenge')).status).toBe(401)
    expect(await rows()).toBe(before)
  })
})

describe('an answer to a confirmation', () => {
  test('is good once', async () => {
    const { browser } = await someone()
    const device = authenticator({ verifies: false })
    await addSecurityKey(browser, device)
    const given = { response: device.get(await optionsIn(browser)) }
    expect((await browser.post('/api/account/confirm/webauthn', given)).status).toBe(200)
    expect((await browser.post('/api/account/confirm/webauthn', given)).body).toMatchObject({
      code: 'challenge-used',
    })
  })
  test('is good for the person who was asked', async () => {
    const mine = await someone()
    const theirs = await someone()
    const device = authenticator({ verifies: false })
    await addSecurityKey(mine.browser, device)
    await addSecurityKey(theirs.browser, authenticator({ verifies: false }))
    const given = { response: device.get(await optionsIn(mine.browser)) }
    theirs.browser.jar.set('__Host-challenge', mine.browser.jar.get('__Host-challenge') ?? '')
    expect((await theirs.browser.post('/api/account/confirm/webauthn', given)).body).toMatchObject({
      code: 'passkey-refused',
    })
  })
})
