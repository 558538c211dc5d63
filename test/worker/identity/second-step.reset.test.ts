import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { RequestOptions } from '../../../worker/identity/keys/ceremonies/shapes'
import { addSecurityKey, authenticator, optionsOf } from '../../support/browser/authenticator'
import { browserLike, cost } from '../../support/browser/browser-like'
import { at, pendingFor, signIn, someoneWithTotp } from '../../support/browser/two-step'
import { secretMailedTo } from '../../support/world/mailbox'
import { goodPassword, someone } from '../../support/world/people'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
const password = 'umbrella cobalt nineteen rivers'
/** Asks for a reset mail, and opens it in another browser. */
async function resetting(email: string) {
  await browserLike().post('/api/auth/forgot-password', { email })
  const secret = await secretMailedTo(email, 'passwords.reset-password', 'reset-password')
  const browser = browserLike()
  return {
    secret,
    browser,
    reset: (secondStep?: object, chosen = password) =>
      browser.post('/api/auth/reset-password', {
        secret,
        password: chosen,
        ...(secondStep && { secondStep }),
      }),
  }
}

describe('a forgotten password, with two-step verification on', () => {
  test('is not reset by mail alone: the ways are named, and the link stays good', async () => {
    const { email, app } = await someoneWithTotp()
    const { reset } = await resetting(email)
    const answer = await reset()
    expect(answer.status).toBe(403)
    expect(answer.body).toMatchObject({ code: 'second-step-required', ways: ['totp', 'recovery-code'] })
    expect((await signIn(browserLike(), email)).status).toBe(200)
    expect((await reset({ way: 'totp', code: app.code() })).status).toBe(200)
  })
  test('is reset with a code of the app, in two trips; that code opens nothing more', async () => {
    const { email, app } = await someoneWithTotp()
    const { reset } = await resetting(email)
    const answer = await reset({ way: 'totp', code: app.code() })
    expect(answer.status).toBe(200)
    expect(cost(answer).calls).toBe(2)
    expect((await signIn(browserLike(), email)).status).toBe(401)
    const browser = browserLike()
    expect((await signIn(browser, email, password)).body).toMatchObject({ next: 'second-step' })
    expect((await browser.post('/api/auth/second-step/totp', { code: app.code() })).status).toBe(403)
    expect((await browser.post('/api/auth/second-step/totp', { code: app.code(1) })).status).toBe(200)
  })
  test('is reset with a recovery code, once', async () => {
    const { email, app } = await someoneWithTotp()
    const secondStep = { way: 'recovery-code', code: app.codes[0] }
    expect((await (await resetting(email)).reset(secondStep)).status).toBe(200)
    expect((await (await resetting(email)).reset(secondStep)).body).toMatchObject({ code: 'wrong-code' })
  })
  test('is reset with a security key, asked for by the link', async () => {
    const { browser: mine, email } = await someone()
    const device = authenticator({ verifies: false })
    await addSecurityKey(mine, device)
    const { browser, secret, reset } = await resetting(email)
    const asked = await browser.post('/api/auth/reset-password/challenge', { secret })
    expect(cost(asked).calls).toBe(1)
    const response = device.get(optionsOf<RequestOptions>(asked))
    expect((await reset({ way: 'webauthn', response })).status).toBe(200)
    expect((await signIn(browserLike(), email, password)).body).toMatchObject({ next: 'second-step' })
  })
  test('takes no answer that a key gave at a sign-in', async () => {
    const { browser: mine, email } = await someone()
    const device = authenticator({ verifies: false })
    await addSecurityKey(mine, device)
    const { browser, reset } = await resetting(email)
    await pendingFor(email, browser)
    const response = device.get(
      optionsOf<RequestOptions>(await browser.post('/api/auth/second-step/challenge')),
    )
    expect((await reset({ way: 'webauthn', response })).body).toMatchObject({ code: 'challenge-expired' })
  })
  test('refuses a wrong code, and stops after five: then not even the right one', async () => {
    const { email, app } = await someoneWithTotp()
    const { reset } = await resetting(email)
    for (const _ of [1, 2, 3, 4, 5])
      expect((await reset({ way: 'totp', code: app.wrong() })).body).toMatchObject({ code: 'wrong-code' })
    expect((await reset({ way: 'totp', code: app.code() })).status).toBe(429)
    at(30_000)
    expect((await reset({ way: 'totp', code: app.code() })).status).toBe(200)
  })
  test('spends neither the code nor a try on a password that will not do', async () => {
    const { email, app } = await someoneWithTotp()
    const { reset } = await resetting(email)
    const secondStep = { way: 'totp', code: app.code() }
    for (const _ of [1, 2, 3, 4, 5, 6]) expect((await reset(secondStep, 'too short')).status).toBe(422)
    expect((await reset(secondStep)).status).toBe(200)
  })
  test('is not judged at all after a code that was used already', async () => {
    const { email, app } = await someoneWithTotp()
    await (await pendingFor(email)).post('/api/auth/second-step/totp', { code: app.code() })
    const { reset } = await resetting(email)
    expect((await reset({ way: 'totp', code: app.code() }, 'too short')).body).toMatchObject({
      code: 'wrong-code',
    })
  })
  test('is reset by one of 20 requests at once', async () => {
    const { email, app } = await someoneWithTotp()
    const { reset } = await resetting(email)
    const answers = await Promise.all(
      [...app.codes, ...app.codes].map((code) => reset({ way: 'recovery-code', code })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })
})

describe('a forgotten password, with two-step verification off', () => {
  test('needs the mail alone, passkeys or not', async () => {
    const { email } = await someone()
    const { reset } = await resetting(email)
    expect((await reset()).status).toBe(200)
    expect((await signIn(browserLike(), email, goodPassword)).status).toBe(401)
    expect((await signIn(browserLike(), email, password)).body).toEqual({ next: 'signed-in' })
  })
})
