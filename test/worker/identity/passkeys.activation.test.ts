import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CreationOptions } from '../../../worker/identity/keys/ceremonies/shapes'
import { days } from '../../../worker/kit/duration'
import { randomText } from '../../../worker/kit/random'
import { authenticator, optionsOf, signInWith } from '../../support/browser/authenticator'
import { browserLike, cost } from '../../support/browser/browser-like'
import { secretMailedTo } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'

afterEach(() => {
  vi.useRealTimers()
})
const code = (answer: { body: never }) => (answer.body as { code?: string } | null)?.code
/** Somebody who has signed up and holds the mailed link. */
async function newcomer() {
  const email = `newcomer-${randomText(128)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')}@example.com`
  const browser = browserLike()
  await browser.post('/api/auth/sign-up', { email, name: 'Nora' })
  const form = { secret: await secretMailedTo(email, 'accounts.activate', 'activate'), name: 'Nora Newcomer' }
  const begin = async () =>
    optionsOf<CreationOptions>(await browser.post('/api/auth/activate/challenge', form))
  const finish = async (response: unknown) =>
    browser.post('/api/auth/activate/passkey', { ...form, response })
  return { email, browser, form, begin, finish }
}

describe('activating with a passkey', () => {
  test('takes one trip and two, and leads into a strong session without a password', async () => {
    const { browser, email, form } = await newcomer()
    const device = authenticator()
    const begun = await browser.post('/api/auth/activate/challenge', form)
    const response = device.create(optionsOf(begun))
    const done = await browser.post('/api/auth/activate/passkey', { ...form, response })
    expect([begun.status, cost(begun).calls, done.status, cost(done).calls]).toEqual([200, 1, 201, 2])
    expect((await browser.get('/api/account')).body).toMatchObject({
      email,
      name: 'Nora Newcomer',
      password: { isSet: false },
    })
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      strength: 2,
      passkeys: [{ name: 'Passkey', isThisDevice: true }],
    })
    const elsewhere = browserLike()
    expect((await signInWith(elsewhere, device)).body).toEqual({ next: 'signed-in' })
  })
  test('asks in the name that was typed, for the address that was mailed', async () => {
    const { begin, email } = await newcomer()
    expect(await begin()).toMatchObject({
      user: { name: email, displayName: 'Nora Newcomer' },
      excludeCredentials: [],
    })
  })
  test('consumes nothing until it is done: one may change one’s mind and choose a password', async () => {
    const { begin, browser, form } = await newcomer()
    await begin()
    await begin()
    const answer = await browser.post('/api/auth/activate', {
      ...form,
      password: 'violet harbour seven lanterns',
    })
    expect(answer.status).toBe(201)
  })
  test('works once', async () => {
    const { begin, finish } = await newcomer()
    const response = authenticator().create(await begin())
    const again = authenticator().create(await begin())
    expect((await finish(response)).status).toBe(201)
    expect(await finish(response)).toMatchObject({ status: 410, body: { code: 'link-used' } })
    expect(code(await finish(again))).toBe('link-used')
  })
  test('of 20 at once, works once', async () => {
    const { begin, finish } = await newcomer()
    const made: unknown[] = []
    for (let count = 0; count < 20; count += 1) made.push(authenticator().create(await begin()))
    const answers = await Promise.all(made.map(finish))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(new Set(answers.map(code))).toEqual(new Set([undefined, 'link-used']))
  })
  test('is refused with an answer that was made for another account', async () => {
    const one = await newcomer()
    const other = await newcomer()
    const response = authenticator().create(await one.begin())
    other.browser.jar.set('__Host-challenge', one.browser.jar.get('__Host-challenge') ?? '')
    expect(code(await other.finish(response))).toBe('challenge-expired')
  })
  test('is refused with an answer from a registration', async () => {
    const { browser, finish } = await newcomer()
    const member = await someone()
    browser.jar.set('__Host-challenge', 'C'.repeat(43))
    member.browser.jar.set('__Host-challenge', 'C'.repeat(43))
    const begun = await member.browser.post('/api/account/passkeys/challenge')
    expect(code(await finish(authenticator().create(optionsOf(begun))))).toBe('challenge-expired')
  })
  test('is refused without verification of the person', async () => {
    const { begin, finish } = await newcomer()
    expect(code(await finish(authenticator({ verifies: false }).create(await begin())))).toBe(
      'passkey-not-valid',
    )
  })
  test('is refused by a link that is for something else', async () => {
    const member = await someone()
    await member.browser.post('/api/auth/forgot-password', { email: member.email })
    const secret = await secretMailedTo(member.email, 'passwords.reset-password', 'reset-password')
    expect(code(await browserLike().post('/api/auth/activate/challenge', { secret, name: 'Mallory' }))).toBe(
      'link-not-valid',
    )
  })
  test('is refused once the link has expired, and by a secret that opens nothing', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { browser, form } = await newcomer()
    expect(code(await browser.post('/api/auth/activate/challenge', { ...form, secret: 'nothing' }))).toBe(
      'link-not-valid',
    )
    vi.setSystemTime(Date.now() + days(7))
    expect(code(await browser.post('/api/auth/activate/challenge', form))).toBe('link-expired')
  })
})
