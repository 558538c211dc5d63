import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CreationOptions } from '../../../worker/identity/keys/ceremonies/shapes'
import { hours, minutes } from '../../../worker/kit/duration'
import {
  authenticator,
  optionsOf,
  registerPasskey,
  signInOptions,
  signInWith,
} from '../../support/browser/authenticator'
import { type BrowserLike, browserLike, cost } from '../../support/browser/browser-like'
import { bendClientData } from '../../support/http/bend'
import { tick } from '../../support/world/mailbox'
import { signedInAs, someone } from '../../support/world/people'
import { atOnce, inRounds, theRest } from '../../support/world/race'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})
async function holder() {
  const who = await someone()
  const device = authenticator()
  return { ...who, device, passkey: await registerPasskey(who.browser, device) }
}
const code = (answer: { body: never }) => (answer.body as { code?: string } | null)?.code
const register = async (browser: BrowserLike) =>
  optionsOf<CreationOptions>(await browser.post('/api/account/passkeys/challenge'))
const add = async (browser: BrowserLike, response: unknown) =>
  browser.post('/api/account/passkeys', { response })
const enter = async (browser: BrowserLike, response: unknown) =>
  browser.post('/api/auth/passkey', { response })
const spent = async () =>
  (await env.DB.prepare('SELECT count(*) AS n FROM spent_challenge').first<{ n: number }>())?.n ?? 0

describe('an answer opens nothing a second time', () => {
  test('at sign-in', async () => {
    const { device } = await holder()
    const browser = browserLike()
    const response = device.get(await signInOptions(browser))
    expect((await enter(browser, response)).status).toBe(200)
    expect(await enter(browser, response)).toMatchObject({ status: 409, body: { code: 'challenge-used' } })
  })
  test('at registration', async () => {
    const { browser } = await someone()
    const response = authenticator().create(await register(browser))
    expect((await add(browser, response)).status).toBe(201)
    expect(await add(browser, response)).toMatchObject({ status: 409, body: { code: 'challenge-used' } })
  })
  test('at sign-in, of 20 at once exactly one', inRounds, async () => {
    const { device } = await holder()
    const browser = browserLike()
    const response = device.get(await signInOptions(browser))
    const answers = await atOnce(() => enter(browser, response))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...theRest(409)])
  })
  test('at registration, of 20 at once exactly one', inRounds, async () => {
    const { browser } = await someone()
    const response = authenticator().create(await register(browser))
    const answers = await atOnce(() => add(browser, response))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...theRest(409)])
  })
})

describe('an answer opens nothing it was not asked for', () => {
  test('neither a sign-in what was asked for a registration, nor the reverse', async () => {
    const { browser, device } = await holder()
    const { challenge } = await register(browser)
    const assertion = device.get({ ...(await signInOptions(browser)), challenge })
    expect(await enter(browser, assertion)).toMatchObject({
      status: 410,
      body: { code: 'challenge-expired' },
    })
    const made = authenticator().create({
      ...(await register(browser)),
      challenge: (await signInOptions(browser)).challenge,
    })
    expect(await add(browser, made)).toMatchObject({ status: 410, body: { code: 'challenge-expired' } })
  })
  test('nor a security key what was asked for a passkey, nor the reverse', async () => {
    const { browser } = await someone()
    const made = authenticator().create(await register(browser))
    expect(code(await browser.post('/api/account/security-keys', { name: 'my-key', response: made }))).toBe(
      'challenge-expired',
    )
    const begun = await browser.post('/api/account/security-keys/challenge', { name: 'my-key' })
    expect(code(await add(browser, authenticator().create(optionsOf(begun))))).toBe('challenge-expired')
  })
  test('nor one ceremony’s answer in the other’s form', async () => {
    const { browser, device } = await holder()
    const options = await register(browser)
    const assertion = device.get({ ...(await signInOptions(browser)), challenge: options.challenge })
    const made = authenticator().create(options)
    const mixed = {
      ...made,
      response: { ...made.response, clientDataJSON: assertion.response.clientDataJSON },
    }
    expect(await add(browser, mixed)).toMatchObject({ status: 422, body: { code: 'passkey-not-valid' } })
  })
  test('nor for another person, though the browser is the same', async () => {
    const one = await someone()
    const other = await someone()
    const response = authenticator().create(await register(one.browser))
    other.browser.jar.set('__Host-challenge', one.browser.jar.get('__Host-challenge') ?? '')
    expect(code(await add(other.browser, response))).toBe('challenge-expired')
    expect((await add(one.browser, response)).status).toBe(201)
  })
  test('nor in another browser, though the person is the same', async () => {
    const { browser, device, ...who } = await holder()
    const elsewhere = await signedInAs(who)
    const response = authenticator().create(await register(browser))
    await register(elsewhere)
    expect(code(await add(elsewhere, response))).toBe('challenge-expired')
    const assertion = device.get(await signInOptions(browser))
    expect(code(await enter(browserLike(), assertion))).toBe('challenge-expired')
    await signInOptions(elsewhere)
    expect(code(await enter(elsewhere, assertion))).toBe('challenge-expired')
  })
  test('nor from a frame in another site', async () => {
    const { browser } = await someone()
    const made = authenticator().create(await register(browser))
    expect(code(await add(browser, bendClientData(made, { crossOrigin: true })))).toBe('challenge-expired')
  })
  test('nor to a challenge that was never asked, which costs no trip', async () => {
    const { device } = await holder()
    const browser = browserLike()
    const options = { ...(await signInOptions(browser)), challenge: 'A'.repeat(43) }
    const answer = await enter(browser, device.get(options))
    expect([code(answer), cost(answer).calls]).toEqual(['challenge-expired', 0])
  })
  test.each(['', 'e30', 'bm90IGpzb24', '_-_-'])('nor with client data %s', async (clientDataJSON) => {
    const { device } = await holder()
    const browser = browserLike()
    const made = device.get(await signInOptions(browser))
    const answer = await enter(browser, { ...made, response: { ...made.response, clientDataJSON } })
    expect(['challenge-expired', 'invalid-input']).toContain(code(answer))
  })
})

describe('an answer comes too late', () => {
  test('at five minutes, not a millisecond before', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { browser, device } = await holder()
    const asked = Date.now()
    const door = browserLike()
    const response = [await signInOptions(door), await signInOptions(door)].map((options) =>
      device.get(options),
    )
    const made = [await register(browser), await register(browser)].map((options) =>
      authenticator().create(options),
    )
    vi.setSystemTime(asked + minutes(5) - 1)
    expect((await add(browser, made[0])).status).toBe(201)
    expect((await enter(door, response[0])).status).toBe(200)
    vi.setSystemTime(asked + minutes(5))
    expect(await enter(door, response[1])).toMatchObject({ status: 410, body: { code: 'challenge-expired' } })
    expect(await add(browser, made[1])).toMatchObject({ status: 410, body: { code: 'challenge-expired' } })
  })
  test('and what was used is forgotten once it could open nothing anyway', async () => {
    const { device } = await holder()
    await signInWith(browserLike(), device)
    const before = await spent()
    await tick()
    expect(await spent()).toBe(before)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours(2) })
    await tick()
    expect(await spent()).toBe(0)
  })
})

describe('where challenges are kept', () => {
  test('neither the challenge nor the cookie can be read', async () => {
    const browser = browserLike()
    const { challenge } = await signInOptions(browser)
    const { keys } = await env.KV.list({ prefix: 'challenge:' })
    const kept = JSON.stringify(
      await Promise.all(keys.map(async ({ name }) => [name, await env.KV.get(name)])),
    )
    expect(kept).toContain('passkey-sign-in')
    expect(kept).not.toContain(challenge)
    expect(kept).not.toContain(browser.jar.get('__Host-challenge'))
  })
  test('a failure to write says to try again, and asks nothing', async () => {
    vi.spyOn(env.KV, 'put').mockRejectedValue(new Error('KV is away'))
    const answer = await browserLike().post('/api/auth/passkey/challenge')
    expect(answer).toMatchObject({ status: 503, body: { code: 'try-again' } })
    expect(answer.headers.get('retry-after')).toBe('1')
  })
  test('a failure to read says to try again, and the answer is still good then', async () => {
    const { device } = await holder()
    const browser = browserLike()
    const response = device.get(await signInOptions(browser))
    const away = vi.spyOn(env.KV, 'get').mockRejectedValue(new Error('KV is away'))
    expect(await enter(browser, response)).toMatchObject({ status: 503, body: { code: 'try-again' } })
    away.mockRestore()
    expect((await enter(browser, response)).status).toBe(200)
  })
  test('a loss says to begin again, and a stale copy opens nothing twice', async () => {
    const { device } = await holder()
    const browser = browserLike()
    const response = device.get(await signInOptions(browser))
    // What `get` gives depends on its overload; null is in all of them.
    const stale = vi.spyOn(env.KV, 'get').mockResolvedValue(null as never)
    expect(await enter(browser, response)).toMatchObject({ status: 410, body: { code: 'challenge-expired' } })
    stale.mockRestore()
    expect((await enter(browser, response)).status).toBe(200)
    expect(code(await enter(browser, response))).toBe('challenge-used')
  })
})
