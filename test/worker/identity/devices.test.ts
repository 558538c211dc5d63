import { afterEach, describe, expect, test, vi } from 'vitest'
import { type BrowserLike, browserLike } from '../../support/browser/browser-like'
import { at, signIn } from '../../support/browser/two-step'
import { postedTo } from '../../support/world/mailbox'
import { person } from '../../support/world/people'

afterEach(() => {
  vi.useRealTimers()
})
const minutes = 60_000
const device = '__Host-device'

/** How many sign-ins from unknown browsers somebody was told of. */
const toldOf = async (email: string) =>
  (await postedTo(email)).filter(({ kind }) => kind === 'sign-in.new-sign-in').length
async function entered(browser: BrowserLike, email: string) {
  const { status } = await signIn(browser, email)
  expect(status).toBe(200)
}
/** A browser with this device cookie and nothing else. */
function holding(cookie: string | undefined) {
  const browser = browserLike()
  browser.jar.set(device, cookie ?? '')
  return browser
}
/** Two people who have signed in with the same browser one after the other, and its device cookie in between. */
async function shared() {
  const [first, second, browser] = [await person(), await person(), browserLike()]
  await entered(browser, first.email)
  const left = browser.jar.get(device)
  await entered(browser, second.email)
  return { first, second, browser, left }
}

describe('a browser that two people share', () => {
  test('is known to each of them, whoever signed in last', async () => {
    const { first, second, browser } = await shared()
    for (const { email } of [first, second, second, first, second]) await entered(browser, email)
    expect([await toldOf(first.email), await toldOf(second.email)]).toEqual([1, 1])
  })
  test('is unknown to the second person under the cookie that the first has left', async () => {
    const { second, left } = await shared()
    await entered(holding(left), second.email)
    expect(await toldOf(second.email)).toBe(2)
  })
  test('lets the first person past no brake on the second', async () => {
    const { second, browser, left } = await shared()
    const wrong = 'wrong wrong wrong wrong'
    for (let time = 0; time < 5; time += 1) await signIn(browserLike(), second.email, wrong)
    expect((await signIn(holding(left), second.email)).status).toBe(429)
    await entered(browser, second.email)
  })
  test('keeps apart the secrets that the two accounts know', async () => {
    const { first, second, browser } = await shared()
    const [ofSecond, ofFirst] = (browser.jar.get(device) ?? '').split('.')
    await entered(holding(ofSecond), first.email)
    await entered(holding(ofFirst), second.email)
    expect([await toldOf(first.email), await toldOf(second.email)]).toEqual([2, 2])
    await entered(holding(ofFirst), first.email)
    await entered(holding(ofSecond), second.email)
    expect([await toldOf(first.email), await toldOf(second.email)]).toEqual([2, 2])
  })
  test('counts what each of them fails apart', async () => {
    at(0)
    const { first, second, browser } = await shared()
    for (let time = 0; time < 5; time += 1) await signIn(browser, first.email, 'wrong wrong wrong wrong')
    expect((await signIn(browser, first.email)).status).toBe(429)
    await entered(browser, second.email)
    at(2 * minutes)
    await entered(browser, first.email)
  })
})

test('the device cookie holds a secret of 256 bit for each of five accounts, for a year', async () => {
  const browser = browserLike()
  const people = []
  for (let count = 0; count < 6; count += 1) people.push(await person())
  for (const { email } of people) {
    const { headers } = await signIn(browser, email)
    const set = headers.getSetCookie().find((line) => line.startsWith(device))
    expect(set).toMatch(/Max-Age=31536000;.*HttpOnly; Secure; SameSite=Lax/)
  }
  expect(browser.jar.get(device)).toMatch(/^[\w-]{43}(\.[\w-]{43}){4}$/)
  // The one whose sign-in is the longest ago was dropped.
  for (const { email } of people.slice(1)) await entered(browser, email)
  expect(await toldOf(people[1]?.email ?? '')).toBe(1)
  await entered(browser, people[0]?.email ?? '')
  expect(await toldOf(people[0]?.email ?? '')).toBe(2)
})
