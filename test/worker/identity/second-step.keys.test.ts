import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { RequestOptions } from '../../../worker/identity/keys/ceremonies/shapes'
import {
  type Authenticator,
  addSecurityKey,
  authenticator,
  optionsOf,
  registerPasskey,
  signInOptions,
} from '../../support/browser/authenticator'
import { type BrowserLike, browserLike, cost } from '../../support/browser/browser-like'
import { at, pendingFor, someoneWithTotp } from '../../support/browser/two-step'
import { someone } from '../../support/world/people'
import { atOnce, inRounds } from '../../support/world/race'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
const ask = (browser: BrowserLike) => browser.post('/api/auth/second-step/challenge')
const answerWith = async (browser: BrowserLike, device: Authenticator) => ({
  response: device.get(optionsOf<RequestOptions>(await ask(browser))),
})
const pass = (browser: BrowserLike, body: unknown) => browser.post('/api/auth/second-step/webauthn', body)

/** Somebody new with a security key. */
async function someoneWithKey() {
  const who = await someone()
  const device = authenticator({ verifies: false })
  await addSecurityKey(who.browser, device)
  return { ...who, device }
}

describe('a security key as the second step', () => {
  test('is offered, asked for by a touch, and opens a session of two factors', async () => {
    const { email, device } = await someoneWithKey()
    const browser = browserLike()
    const { body } = await browser.post('/api/auth/sign-in', {
      email,
      password: 'violet harbour seven lanterns',
    })
    expect(body).toEqual({ next: 'second-step', ways: ['security-key', 'recovery-code'] })
    const asked = await ask(browser)
    expect(asked.status).toBe(200)
    expect(cost(asked).calls).toBe(1)
    const options = optionsOf<RequestOptions>(asked)
    expect(options.allowCredentials).toHaveLength(1)
    expect(options.userVerification).toBe('discouraged')
    const answer = await pass(browser, { response: device.get(options) })
    expect(answer.status).toBe(200)
    expect(cost(answer).calls).toBe(2)
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      strength: 2,
      securityKeys: [{ lastUsed: expect.any(String) }],
    })
  })
  test('may be a passkey, too', async () => {
    const { browser: mine, email } = await someoneWithTotp()
    const device = authenticator()
    await registerPasskey(mine, device)
    const browser = await pendingFor(email)
    expect((await pass(browser, await answerWith(browser, device))).status).toBe(200)
  })
  test('cannot be asked for by somebody without one', async () => {
    const { email } = await someoneWithTotp()
    expect((await ask(await pendingFor(email))).status).toBe(404)
  })
  test('is asked for only after the password', async () => {
    const answer = await ask(browserLike())
    expect(answer.status).toBe(410)
    expect(answer.body).toMatchObject({ code: 'second-step-expired' })
  })
  test('answers once: the same answer opens no other sign-in', async () => {
    const { email, device } = await someoneWithKey()
    const browser = await pendingFor(email)
    const given = await answerWith(browser, device)
    expect((await pass(browser, given)).status).toBe(200)
    await pendingFor(email, browser)
    const again = await pass(browser, given)
    expect(again.status).toBe(409)
    expect(again.body).toMatchObject({ code: 'challenge-used' })
  })
  test('opens one session for 20 answers at once', inRounds, async () => {
    const { email, device } = await someoneWithKey()
    const browser = await pendingFor(email)
    const given = await answerWith(browser, device)
    const answers = await atOnce(() => pass(browser, given))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })
  test('of somebody else opens nothing, whoever was asked', async () => {
    const mine = await someoneWithKey()
    const theirs = await someoneWithKey()
    const browser = await pendingFor(theirs.email)
    const asked = optionsOf<RequestOptions>(await ask(browser))
    const own = await pendingFor(mine.email)
    const { allowCredentials } = optionsOf<RequestOptions>(await ask(own))
    const answer = await pass(browser, { response: mine.device.get({ ...asked, allowCredentials }) })
    expect(answer.status).toBe(401)
    expect(answer.body).toMatchObject({ code: 'passkey-refused' })
  })
  test('answers for the person that was asked, not for another in the same browser', async () => {
    const mine = await someoneWithKey()
    const theirs = await someoneWithKey()
    const browser = await pendingFor(theirs.email)
    const asked = optionsOf<RequestOptions>(await ask(browser))
    await pendingFor(mine.email, browser)
    const { allowCredentials } = optionsOf<RequestOptions>(await ask(browser))
    const answer = await pass(browser, { response: mine.device.get({ ...asked, allowCredentials }) })
    expect(answer.status).toBe(401)
  })
  test('answers in the browser that was asked', async () => {
    const { email, device } = await someoneWithKey()
    const [asked, other] = [await pendingFor(email), await pendingFor(email)]
    const given = await answerWith(asked, device)
    const answer = await pass(other, given)
    expect(answer.status).toBe(410)
    expect(answer.body).toMatchObject({ code: 'challenge-expired' })
  })
  test('answers what was asked here: no answer to a sign-in or a confirmation will do', async () => {
    const { browser: mine, email } = await someoneWithTotp()
    const device = authenticator()
    await registerPasskey(mine, device)
    const browser = await pendingFor(email)
    const forSignIn = device.get(await signInOptions(browser))
    expect((await pass(browser, { response: forSignIn })).body).toMatchObject({ code: 'challenge-expired' })

    const forConfirmation = optionsOf<RequestOptions>(await mine.post('/api/account/confirm/challenge'))
    browser.jar.set('__Host-challenge', mine.jar.get('__Host-challenge') ?? '')
    expect((await pass(browser, { response: device.get(forConfirmation) })).body).toMatchObject({
      code: 'challenge-expired',
    })
  })
  test('may take five minutes, to the millisecond', async () => {
    const { email, device } = await someoneWithKey()
    const [browser, late] = [await pendingFor(email), await pendingFor(email)]
    const [given, lateGiven] = [await answerWith(browser, device), await answerWith(late, device)]
    at(300_000)
    expect((await pass(late, lateGiven)).body).toMatchObject({ code: 'challenge-expired' })
    at(299_999)
    expect((await pass(browser, given)).status).toBe(200)
  })
  test('removed meanwhile opens nothing', async () => {
    const { browser: mine, email, device } = await someoneWithKey()
    const { key } = await addSecurityKey(mine, authenticator())
    const browser = await pendingFor(email)
    const given = await answerWith(browser, device)
    const { securityKeys } = (await mine.get('/api/account/factors')).body as {
      securityKeys: { id: number }[]
    }
    for (const { id } of securityKeys.filter(({ id }) => id !== key.id))
      await mine.delete(`/api/account/security-keys/${id}`)
    expect((await pass(browser, given)).status).toBe(401)
  })
})
