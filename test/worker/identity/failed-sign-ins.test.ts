import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type BrowserLike, browserLike, cost } from '../../support/browser/browser-like'
import { at, noon, pendingFor, signIn, someoneWithTotp } from '../../support/browser/two-step'
import { postedTo, tick } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
const minute = 60_000
const wrong = (browser: BrowserLike, email: string) => signIn(browser, email, 'wrong wrong wrong wrong')
const log = '/api/account/security-log'
type Entry = { kind: string; network: string; sequence: number | null; data: { count: number } }
/** The failed sign-ins in somebody's log, the newest first: network, count, place in the chain. */
const failuresOf = async (browser: BrowserLike) =>
  ((await browser.get(log)).body as Entry[])
    .filter(({ kind }) => kind === 'sign-in.failed')
    .map(({ network, data, sequence }) => [network, data.count, sequence])
/** The mails that told somebody of the brake. */
const stops = async (email: string) =>
  (await postedTo(email)).filter(({ kind }) => kind === 'sign-in.stopped')

describe('failed sign-ins', () => {
  test('stand in the log of the account: one entry for a network and an hour, with a count', async () => {
    const { email, browser } = await someone()
    const [one, other] = [browserLike(), browserLike()]
    for (let time = 0; time < 3; time += 1) await wrong(one, email)
    await wrong(other, email)
    await tick()
    at(59 * minute)
    await wrong(one, email)
    expect(await failuresOf(browser)).toEqual([
      [other.network, 1, null],
      [one.network, 4, null],
    ])
    at(60 * minute)
    await wrong(one, email)
    expect(await failuresOf(browser)).toEqual([
      [one.network, 1, null],
      [other.network, 1, null],
      [one.network, 4, null],
    ])
  })
  test('are sealed when their hour is over, and never changed after that', async () => {
    const { email, browser } = await someone()
    const stranger = browserLike()
    await wrong(stranger, email)
    await wrong(stranger, email)
    at(66 * minute)
    await tick()
    expect(await failuresOf(browser)).toEqual([[stranger.network, 2, 1]])
    at(58 * minute)
    await wrong(stranger, email)
    expect(await failuresOf(browser)).toEqual([
      [stranger.network, 1, null],
      [stranger.network, 2, 1],
    ])
    expect((await browser.get(`${log}/verification`)).body).toMatchObject({ isIntact: true, sealedUpTo: 1 })
  })
  test('are counted in the picture of 30 days', async () => {
    const { email, browser } = await someone()
    for (let time = 0; time < 3; time += 1) await wrong(browserLike(), email)
    const { body } = await browser.get(`${log}/sign-ins`)
    expect((body as { failed: number }[]).at(-1)).toMatchObject({ day: '2026-11-21', failed: 3 })
  })
  test('at the second step stand there, too', async () => {
    const { email, browser, app } = await someoneWithTotp()
    const pending = await pendingFor(email)
    for (const way of ['totp', 'recovery-code'])
      await pending.post(`/api/auth/second-step/${way}`, { code: app.wrong() })
    expect(await failuresOf(browser)).toEqual([[pending.network, 2, null]])
  })
  test('of an address without an account take the same work', async () => {
    const { email } = await someone()
    const [known, unknown] = [await wrong(browserLike(), email), await wrong(browserLike(), 'no@example.com')]
    expect(cost(unknown)).toEqual(cost(known))
    expect(await postedTo('no@example.com')).toEqual([])
  })
  test('are mailed once a day when they stop attempts', async () => {
    const { email } = await someone()
    const stranger = browserLike()
    for (let time = 0; time < 4; time += 1) await wrong(stranger, email)
    expect(await stops(email)).toHaveLength(0)
    await wrong(stranger, email)
    at(minute)
    await wrong(stranger, email)
    expect(await stops(email)).toEqual([
      expect.objectContaining({ data: expect.objectContaining({ time: noon, browser: 'Chrome 150' }) }),
    ])
    at(25 * 60 * minute)
    await wrong(stranger, email)
    expect(await stops(email)).toHaveLength(2)
  })
  test('of the second step are mailed when they stop attempts', async () => {
    const { email, app } = await someoneWithTotp()
    const pending = await pendingFor(email)
    for (let time = 0; time < 5; time += 1)
      await pending.post('/api/auth/second-step/totp', { code: app.wrong() })
    expect(await stops(email)).toHaveLength(1)
  })
})
