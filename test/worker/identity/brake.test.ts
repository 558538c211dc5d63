import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type BrowserLike, browserLike } from '../../support/browser/browser-like'
import { at, pendingFor, signIn, someoneWithTotp } from '../../support/browser/two-step'
import { secretMailedTo } from '../../support/world/mailbox'
import { goodPassword, person } from '../../support/world/people'
import { inRounds } from '../../support/world/race'

let clock = 0
/** Sets the clock forward. */
const pass = (milliseconds: number) => {
  clock += milliseconds
  at(clock)
}
beforeEach(() => {
  clock = 0
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
const seconds = 1000
const minutes = 60 * seconds
const wrong = (browser: BrowserLike, email: string) => signIn(browser, email, 'wrong wrong wrong wrong')
const statusOf = async (answer: ReturnType<typeof signIn>) => (await answer).status
/** A browser in which this person has signed in before. */
async function knownTo(email: string) {
  const browser = browserLike()
  expect(await statusOf(signIn(browser, email))).toBe(200)
  return browser
}
let strangers = 0
/**
 * So many wrong passwords from a network, for addresses of nobody, none of them often enough to be stopped by
 * itself; gives how many were judged.
 */
async function failFrom(network: string, times: number) {
  let judged = 0
  for (let time = 0; time < times; time += 1) {
    strangers += 1
    const given = { email: `nobody-${strangers}@example.com`, password: 'wrong wrong wrong wrong' }
    const answer = await browserLike().post('/api/auth/sign-in', given, { 'cf-connecting-ip': network })
    if (answer.status === 401) judged += 1
  }
  return judged
}
/** Guesses from unknown browsers until this many were judged, each as soon as it may. */
async function guess(email: string, times: number) {
  let judged = 0
  while (judged < times) {
    const { status, headers } = await wrong(browserLike(), email)
    if (status === 401) judged += 1
    else pass(Number(headers.get('retry-after')) * seconds)
  }
}

describe('the brake on an account', () => {
  test('is not let go by its owner’s own sign-ins between the guesses', async () => {
    const { email } = await person()
    const owner = await knownTo(email)
    let judged = 0
    for (let time = 0; time < 12; time += 1) {
      if ((await wrong(browserLike(), email)).status === 401) judged += 1
      expect(await statusOf(signIn(owner, email))).toBe(200)
    }
    expect(judged).toBe(5)
  })
  test('makes a stranger wait longer each time', async () => {
    const { email } = await person()
    const waits = []
    for (let time = 0; time < 5; time += 1) await wrong(browserLike(), email)
    for (let time = 0; time < 7; time += 1) {
      const stopped = await wrong(browserLike(), email)
      expect(stopped.status).toBe(429)
      const wait = Number(stopped.headers.get('retry-after'))
      waits.push(wait)
      pass(wait * seconds)
      expect(await statusOf(wrong(browserLike(), email))).toBe(401)
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900])
  })
  test('closes the password for unknown browsers after a hundred, until a mailed link', async () => {
    const { email } = await person()
    const owner = await knownTo(email)
    await guess(email, 100)
    pass(24 * 60 * minutes)
    expect(await statusOf(signIn(browserLike(), email))).toBe(429)
    expect(await statusOf(signIn(owner, email))).toBe(200)
    expect(await statusOf(signIn(browserLike(), email))).toBe(429)
    await browserLike().post('/api/auth/forgot-password', { email })
    const secret = await secretMailedTo(email, 'passwords.reset-password', 'reset-password')
    const chosen = `${goodPassword} anew`
    const reset = await browserLike().post('/api/auth/reset-password', { secret, password: chosen })
    expect(reset.status).toBeLessThan(300)
    expect(await statusOf(signIn(browserLike(), email, chosen))).toBe(200)
  })
})

test('the brake on a network leaks away, spares known browsers, and is not filled by a success', async () => {
  const office = browserLike()
  const inOffice = async (email: string) => {
    const given = { email, password: goodPassword }
    return browserLike().post('/api/auth/sign-in', given, { 'cf-connecting-ip': office.network })
  }
  const { email } = await person()
  await signIn(office, email)
  expect(await failFrom(office.network, 52)).toBe(50)
  expect(await statusOf(signIn(office, email))).toBe(200)
  const others = [await person(), await person(), await person()]
  const stopped = await inOffice(email)
  expect([stopped.status, stopped.headers.get('retry-after')]).toEqual([429, '30'])
  pass(30 * seconds)
  for (const other of others) expect(await statusOf(inOffice(other.email))).toBe(200)
  expect(await failFrom(office.network, 2)).toBe(1)
  pass(4 * 30 * seconds)
  expect(await failFrom(office.network, 5)).toBe(4)
})

describe('a known browser', () => {
  test('lets its person sign in ten times at once', inRounds, async () => {
    const { email } = await person()
    const owner = await knownTo(email)
    const answers = await Promise.all(Array.from({ length: 10 }, () => signIn(owner, email)))
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(10).fill(200))
  })
  test('has a count of its own, which a success ends', async () => {
    const { email } = await person()
    const owner = await knownTo(email)
    for (let time = 0; time < 4; time += 1) expect(await statusOf(wrong(owner, email))).toBe(401)
    expect(await statusOf(signIn(owner, email))).toBe(200)
    for (let time = 0; time < 5; time += 1) expect(await statusOf(wrong(owner, email))).toBe(401)
    expect(await statusOf(signIn(owner, email))).toBe(429)
    expect(await statusOf(signIn(browserLike(), email))).toBe(200)
  })
  test('in wrong hands tries no more than twenty at once, and then waits long', async () => {
    const { email } = await person()
    const thief = await knownTo(email)
    const answers = await Promise.all(Array.from({ length: 25 }, () => wrong(thief, email)))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(20)
    expect((await signIn(thief, email)).headers.get('retry-after')).toBe('900')
  })
})

test('a mailed link lets go of the brake on the second step', async () => {
  const { email, app } = await someoneWithTotp()
  const step = (browser: BrowserLike, code: string) => browser.post('/api/auth/second-step/totp', { code })
  const stranger = await pendingFor(email)
  for (let time = 0; time < 5; time += 1) await step(stranger, app.wrong())
  expect((await step(await pendingFor(email), app.code())).status).toBe(429)
  await browserLike().post('/api/auth/forgot-password', { email })
  const secret = await secretMailedTo(email, 'passwords.reset-password', 'reset-password')
  const secondStep = { way: 'recovery-code', code: app.codes[0] }
  const given = { secret, password: goodPassword, secondStep }
  expect((await browserLike().post('/api/auth/reset-password', given)).status).toBe(200)
  expect((await step(await pendingFor(email), app.code())).status).toBe(200)
})
