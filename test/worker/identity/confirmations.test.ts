import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { minutes, seconds } from '../../../worker/kit/duration'
import { type BrowserLike, browserLike, cost } from '../../support/browser/browser-like'
import { argon2RunsOf } from '../../support/http/argon2Runs'
import { goodPassword, someone } from '../../support/world/people'
import { atOnce, inRounds, racers } from '../../support/world/race'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterEach(() => {
  vi.useRealTimers()
})
const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)
const confirm = (browser: BrowserLike, password = goodPassword) =>
  browser.post('/api/account/confirm', { password })
/** Something that asks for a fresh confirmation. */
const act = (browser: BrowserLike) =>
  browser.put('/api/account/email-address', { email: `new-${crypto.randomUUID()}@example.com` })

test('opens what asks for it, for 15 minutes', async () => {
  const { browser } = await someone()
  later(minutes(16))
  expect(await act(browser)).toMatchObject({ status: 403, body: { code: 'step-up-required' } })
  const answer = await confirm(browser)
  expect(answer).toMatchObject({
    status: 200,
    body: { freshUntil: new Date(Date.now() + minutes(15)).toISOString() },
  })
  later(minutes(15) - 1)
  expect((await act(browser)).status).toBe(202)
  later(1)
  expect((await act(browser)).status).toBe(403)
})
test('gives a new cookie; the former one works on for half a minute, but confirms nothing', async () => {
  const { browser } = await someone()
  later(minutes(16))
  const former = browser.jar.get('__Host-session') ?? ''
  await confirm(browser)
  expect(browser.jar.get('__Host-session')).not.toBe(former)
  const csrf = ((await browser.get('/api/account')).body as { csrfToken: string }).csrfToken
  const otherTab = browserLike()
  otherTab.jar.set('__Host-session', former)
  expect((await otherTab.get('/api/account')).status).toBe(200)
  const address = { email: 'other-tab@example.com' }
  expect(await otherTab.put('/api/account/email-address', address, { 'x-csrf-token': csrf })).toMatchObject({
    body: { code: 'step-up-required' },
  })
  later(seconds(31))
  expect((await otherTab.get('/api/account')).status).toBe(401)
})
test('a double click leaves the browser signed in, whichever answer comes last', async () => {
  const { browser } = await someone()
  const answers = await Promise.all([confirm(browser), confirm(browser)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(answers.filter(({ headers }) => headers.has('set-cookie'))).toHaveLength(1)
  later(seconds(31))
  expect((await browser.get('/api/account')).status).toBe(200)
})
test('keeps the CSRF token of the page', async () => {
  const { browser } = await someone()
  await confirm(browser)
  expect((await browser.patch('/api/account', { name: 'Still here' })).status).toBe(200)
})
test('refuses a wrong password, and after five makes even the right one wait', async () => {
  const { browser } = await someone()
  for (let attempt = 1; attempt <= 5; attempt += 1)
    expect(await confirm(browser, 'wrong')).toMatchObject({ status: 403, body: { code: 'wrong-password' } })
  expect(await confirm(browser)).toMatchObject({
    status: 429,
    body: { code: 'too-many-attempts', retryAfterSeconds: 30 },
  })
  later(seconds(30))
  expect((await confirm(browser)).status).toBe(200)
})
test('a waiting attempt is not hashed', async () => {
  const { browser } = await someone()
  for (let attempt = 1; attempt <= 5; attempt += 1) await confirm(browser, 'wrong')
  expect(await argon2RunsOf(() => confirm(browser))).toEqual([])
})
test('success starts the count over', async () => {
  const { browser } = await someone()
  for (let round = 1; round <= 2; round += 1) {
    for (let attempt = 1; attempt <= 4; attempt += 1)
      expect((await confirm(browser, 'wrong')).status).toBe(403)
    expect((await confirm(browser)).status).toBe(200)
  }
})
test('any number of guesses at once cannot outrun the count', inRounds, async () => {
  const { browser } = await someone()
  const answers = await atOnce((at) => confirm(browser, `guess ${at}`))
  expect(answers.filter(({ status }) => status === 403)).toHaveLength(5)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(racers - 5)
})
test('stands in the security log', async () => {
  const { browser } = await someone()
  await confirm(browser)
  const log = await browser.get('/api/account/security-log')
  expect((log.body as object[])[0]).toMatchObject({ kind: 'identity.confirmed', data: { by: 'password' } })
})
test('takes two trips when right and one when wrong, with one hash each', async () => {
  const { browser } = await someone()
  const right = await argon2RunsOf(async () => expect(cost(await confirm(browser)).calls).toBe(2))
  const wrong = await argon2RunsOf(async () => expect(cost(await confirm(browser, 'wrong')).calls).toBe(1))
  expect(wrong).toEqual(right)
})
