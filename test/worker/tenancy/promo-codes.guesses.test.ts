import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browserLike } from '../../support/browser/browser-like'
import { at } from '../../support/browser/two-step'
import { signedInAs, someone } from '../../support/world/people'
import { maintainerWith, organizationWith, somebody } from '../../support/world/world'

let clock = 0
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
const own = '/manage/current-user/promo-codes'
let count = 0
/** A code that somebody has made. */
async function aCode() {
  count += 1
  const eva = await somebody()
  const maintainer = await maintainerWith(eva)
  const made = {
    code: `SPRING-${count}`,
    expirationDays: 500,
    organizationId: await organizationWith([], { maintainer }),
    projectTemplateStringId: 'poc15Days',
  }
  expect((await eva.post(`/manage/maintainers/${maintainer}/promo-codes`, made)).status).toBe(201)
  return made.code
}
const guess = (at: number) => ({ code: `GUESS-${at}` })
/** The statuses of answers, each with how often it came. */
const tally = (answers: readonly { readonly status: number }[]) =>
  Object.fromEntries(
    [...new Set(answers.map(({ status }) => status))].map((status) => [
      status,
      answers.filter((one) => one.status === status).length,
    ]),
  )

describe('whoever guesses promo codes', () => {
  test('is stopped after five, 300 at once or not, and told for how long', async () => {
    const code = await aCode()
    const [eva, adam] = [await somebody(), await somebody()]
    const answers = []
    for (let round = 0; round < 15; round += 1)
      answers.push(
        ...(await Promise.all(Array.from({ length: 20 }, (_, at) => eva.post(own, guess(20 * round + at))))),
      )
    expect(tally(answers)).toEqual({ 400: 5, 429: 295 })
    const stopped = answers.at(-1)
    expect(stopped?.body).toMatchObject({ status: 429, code: 'manage.tooManyAttempts' })
    expect(stopped?.headers.get('retry-after')).toBe('30')
    expect((await eva.post(own, { code })).status).toBe(429)
    expect((await adam.post(own, { code })).status).toBe(201)
  })
  test('waits twice as long each time, and never for good: then a right code opens and lets go', async () => {
    const code = await aCode()
    const { browser: eva } = await someone()
    const waits: number[] = []
    for (let judged = 0; judged < 110; judged += 1) {
      if (judged >= 5) {
        const { status, headers } = await eva.post(own, guess(judged))
        expect(status).toBe(429)
        waits.push(Number(headers.get('retry-after')))
        pass(1000 * (waits.at(-1) ?? 0))
      }
      expect((await eva.post(own, guess(judged))).status).toBe(400)
    }
    expect(waits.slice(0, 7)).toEqual([30, 60, 120, 240, 480, 900, 900])
    pass(1000 * 900)
    expect((await eva.post(own, { code })).status).toBe(201)
    for (let time = 0; time < 5; time += 1) expect((await eva.post(own, guess(time))).status).toBe(400)
  })
  test('is stopped by the network, too, whoever guesses there; others redeem elsewhere', async () => {
    const network = { 'cf-connecting-ip': '198.51.100.7' }
    const code = await aCode()
    let judged = 0
    for (let people = 0; people < 12; people += 1) {
      const { browser } = await someone()
      for (let time = 0; time < 5; time += 1)
        if ((await browser.post(own, guess(time), network)).status === 400) judged += 1
    }
    expect(judged).toBe(50)
    const adam = await someone()
    expect((await adam.browser.post(own, { code }, network)).status).toBe(429)
    expect((await (await signedInAs(adam, browserLike())).post(own, { code })).status).toBe(201)
  })
})
