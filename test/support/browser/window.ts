import {
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Page,
  type WebError,
} from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { here } from './place'

let joined: Promise<Browser> | undefined

/**
 * How long a state is waited for: so long that it only ends what will never come, on a machine however busy.
 */
export const patienceMs = 120_000

/** The browser of this run. */
export const joinBrowser = (): Promise<Browser> => {
  joined ??= chromium.connect(inject('browser'))
  return joined
}

/**
 * A window of a browser of its own (no cookie yet, nobody signed in, in a network of its own), at the product
 * of this file, in English and UTC, without motion: `page.goto('/sign-in')`. It ends with the test. One that
 * is asked for without `options` may have been another test's: its cache keeps the scripts of it.
 */
export async function openWindow(options?: BrowserContextOptions): Promise<Page> {
  const browser = await joinBrowser()
  const usual = { locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' } as const
  if (options) return windowOf(browser, { ...usual, ...options })
  const page = left.pop() ?? (await newWindow(browser, usual))
  await page.context().setExtraHTTPHeaders(inSomeNetwork())
  whenDone(page, async (hasPassed) => {
    if (hasPassed && (await isAsNew(page))) left.push(page)
    else await page.context().close()
  })
  return page
}

/**
 * Such a window of a browser, in the language and the zone that the browser has from its system. A test fails
 * when its window broke the policy, logged an error, or saw one that nobody caught.
 */
export async function windowOf(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newWindow(browser, { extraHTTPHeaders: inSomeNetwork(), ...options })
  whenDone(page, () => page.context().close())
  return page
}

async function newWindow(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ baseURL: here().origin, ...options })
  context.setDefaultTimeout(patienceMs)
  return context.newPage()
}

/** Windows that tests have left, as they were when they were opened. */
const left: Page[] = []

/** Brings a window into the state of a new one; false where it cannot be. */
async function isAsNew(page: Page): Promise<boolean> {
  if (page.isClosed()) return false
  const context = page.context()
  await Promise.all(context.pages().map((one) => one !== page && one.close()))
  await Promise.all([
    page.unrouteAll(),
    context.setOffline(false),
    page.emulateMedia({ colorScheme: 'light' }),
  ])
  await page.setViewportSize({ width: 1280, height: 720 })
  // A picture of the product: of the same origin, so that its stores can be emptied, and it runs no script.
  await page.goto('/favicon.svg')
  await page.evaluate('localStorage.clear(), sessionStorage.clear()')
  await context.clearCookies()
  return true
}

/** Makes the test fail with its window, and puts the window away at its end. */
function whenDone(page: Page, putAway: (hasPassed: boolean) => Promise<unknown>): void {
  const context = page.context()
  const faults: Error[] = []
  const caught = (fault: WebError) => faults.push(fault.error())
  const written = (message: ConsoleMessage) => isFault(message) && faults.push(new Error(message.text()))
  context.on('weberror', caught).on('console', written)
  onTestFinished(async ({ task }) => {
    await putAway(task.result?.state === 'pass')
    context.off('weberror', caught).off('console', written)
    if (faults.length > 0) throw new AggregateError(faults, `The page failed: ${faults[0]?.message}`)
  })
}

/** Runs a script in every document of a window before its own, until the test ends. */
export async function runFirst(page: Page, script: string): Promise<void> {
  const added = await page.addInitScript(script)
  onTestFinished(() => added.dispose())
}

/**
 * Chromium writes broken policies and failed answers to the console; that something was refused, busy or out
 * of reach is no fault of the page.
 */
const isFault = (message: ConsoleMessage): boolean =>
  message.type() === 'error' &&
  !/the server responded with a status of (4\d\d|503)|net::ERR_INTERNET_DISCONNECTED/.test(message.text())

/** An address of the block for benchmarks (RFC 2544): failures and floods are counted by network. */
const inSomeNetwork = () => ({
  'CF-Connecting-IP': `198.18.${crypto.getRandomValues(new Uint8Array(2)).join('.')}`,
})
