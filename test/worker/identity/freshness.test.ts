import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CreationOptions } from '../../../worker/identity/keys/ceremonies/shapes'
import { authenticator, optionsOf, registerPasskey, signInWith } from '../../support/browser/authenticator'
import { type BrowserLike, browserLike } from '../../support/browser/browser-like'
import { at, someoneWithTotp } from '../../support/browser/two-step'
import { secretMailedTo } from '../../support/world/mailbox'
import { goodPassword, signedInAs, someone } from '../../support/world/people'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
const stale = 15 * 60_000
const otherPassword = 'marble otter seventeen kites'
/** What only a fresh session may, and what changes nothing. */
const isFresh = async (browser: BrowserLike) => (await browser.post('/api/account/totp')).status === 201
const strengthOf = async (browser: BrowserLike) =>
  ((await browser.get('/api/account/factors')).body as { strength: number }).strength
const change = (browser: BrowserLike, fields: object = {}) =>
  browser.put('/api/account/password', {
    currentPassword: goodPassword,
    newPassword: otherPassword,
    ...fields,
  })

/** Every file that gives a live session a new cookie, and whether that proves anything. */
const rotations = import.meta.glob<string>('../../../worker/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})
test('a confirmation, and a change of password that proves nothing, give a session a new cookie', () => {
  const callers = Object.entries(rotations).filter(([, source]) => /\bawait newCookie\(/.test(source))
  const found = callers.map(([file, source]) => [
    file.replace(/.*\//, ''),
    /\bnewCookie\(.*, null\)/.test(source) ? 'proves nothing' : 'proves',
  ])
  expect(Object.fromEntries(found)).toEqual({
    'confirmed.ts': 'proves',
    'changePassword.ts': 'proves nothing',
  })
})

describe('a change of password', () => {
  test('in a stale session of two steps is refused until one of them confirms it', async () => {
    const { browser, app } = await someoneWithTotp()
    at(stale)
    expect(await change(browser)).toMatchObject({ status: 403, body: { code: 'step-up-required' } })
    expect(await isFresh(browser)).toBe(false)
    await browser.post('/api/account/confirm/totp', { code: app.code() })
    expect((await change(browser)).status).toBe(200)
  })
  test('in a session of a passkey that is stale is refused: the password is less than that', async () => {
    const { browser } = await someone()
    const device = authenticator()
    await registerPasskey(browser, device)
    const other = browserLike()
    await signInWith(other, device)
    await other.get('/api/account')
    at(stale)
    expect(await change(other)).toMatchObject({ status: 403, body: { code: 'step-up-required' } })
  })
  test('with a password alone is confirmed by that password, and leaves a stale session stale', async () => {
    const { browser } = await someone()
    at(stale)
    expect((await change(browser)).status).toBe(200)
    expect(await isFresh(browser)).toBe(false)
    expect(await strengthOf(browser)).toBe(1)
  })
  test('leaves a fresh session as fresh as it was, and no longer', async () => {
    const { browser } = await someone()
    at(stale - 1)
    expect((await change(browser)).status).toBe(200)
    expect(await isFresh(browser)).toBe(true)
    at(stale)
    expect(await isFresh(browser)).toBe(false)
  })
  test('is no way to turn two-step verification off by the password alone', async () => {
    const { browser } = await someoneWithTotp()
    at(stale)
    await change(browser)
    expect((await browser.delete('/api/account/totp')).status).toBe(403)
    expect((await browser.get('/api/account')).body).toMatchObject({ mfaEnabled: true })
  })
})

describe('a former cookie', () => {
  const formerOf = (browser: BrowserLike) => {
    const former = browserLike()
    for (const [name, value] of browser.jar) former.jar.set(name, value)
    return former
  }
  test('works on for half a minute after a confirmation, but never after a change of password', async () => {
    const { browser } = await someone()
    const first = formerOf(browser)
    await browser.post('/api/account/confirm', { password: goodPassword })
    expect((await first.get('/api/account')).status).toBe(200)
    const second = formerOf(browser)
    await change(browser)
    for (const former of [first, second]) expect((await former.get('/api/account')).status).toBe(401)
    expect((await browser.get('/api/account')).status).toBe(200)
  })
  test('nor after the others were signed out', async () => {
    const { browser } = await someone()
    const former = formerOf(browser)
    await browser.post('/api/account/confirm', { password: goodPassword })
    await browser.delete('/api/account/sessions')
    expect((await former.get('/api/account')).status).toBe(401)
  })
})

describe('the first password', () => {
  /** Somebody who activated their account with a passkey, signed in by it. */
  async function withoutPassword() {
    const email = `passkey-${crypto.randomUUID()}@example.com`
    await browserLike().post('/api/auth/sign-up', { email, name: 'Petra' })
    const form = { secret: await secretMailedTo(email, 'accounts.activate', 'activate'), name: 'Petra' }
    const browser = browserLike()
    const begun = await browser.post('/api/auth/activate/challenge', form)
    const response = authenticator().create(optionsOf<CreationOptions>(begun))
    expect((await browser.post('/api/auth/activate/passkey', { ...form, response })).status).toBe(201)
    await browser.get('/api/account')
    return { email, browser }
  }
  test('is chosen in a fresh session, without a mail', async () => {
    const { email, browser } = await withoutPassword()
    const chosen = await change(browser, { currentPassword: undefined })
    expect(chosen.status).toBe(200)
    const answer = await browserLike().post('/api/auth/sign-in', { email, password: otherPassword })
    expect(answer.status).toBe(200)
  })
  test('takes a confirmation where the session is stale', async () => {
    const { browser } = await withoutPassword()
    at(stale)
    expect(await change(browser, { currentPassword: undefined })).toMatchObject({
      status: 403,
      body: { code: 'step-up-required' },
    })
  })
  test('replaces none: whoever names a current one hears that there is none', async () => {
    const { browser } = await withoutPassword()
    expect(await change(browser)).toMatchObject({ status: 409, body: { code: 'no-password' } })
  })
  test('is no way around the current one', async () => {
    const { browser } = await someone()
    expect(await change(browser, { currentPassword: undefined })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/currentPassword', code: 'required' }] },
    })
  })
})

test('a change of password ends access tokens only where one asks for it', async () => {
  const who = await someone()
  const { browser } = who
  const made = await browser.post('/api/account/tokens', {
    kind: 'management',
    name: 'deploy',
    expiresInSeconds: 86_400,
  })
  expect(made.status).toBe(201)
  const listed = async () => ((await browser.get('/api/account/tokens')).body as unknown[]).length
  await change(browser)
  expect(await listed()).toBe(1)
  await change(browser, { currentPassword: otherPassword, newPassword: goodPassword, endTokens: true })
  expect(await listed()).toBe(0)
  const other = await signedInAs(who)
  expect((await other.get('/api/account')).status).toBe(200)
})
