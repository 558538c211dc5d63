import {
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Page,
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
 * of this file, in English and UTC, without motion: `page.goto('/sign-in')`. It is closed when the test ends.
 */
export const openWindow = async (options: BrowserContextOptions = {}): Promise<Page> =>
  windowOf(await joinBrowser(), {
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    ...options,
  })

/**
 * Such a window of a browser, in the language and the zone that the browser has from its system. A test fails
 * when its window broke the policy, logged an error, or saw one that nobody caught.
 */
export async function windowOf(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: here().origin,
    extraHTTPHeaders: { 'CF-Connecting-IP': someNetwork() },
    ...options,
  })
  context.setDefaultTimeout(patienceMs)
  const faults: Error[] = []
  context.on('weberror', (fault) => faults.push(fault.error()))
  context.on('console', (message) => isFault(message) && faults.push(new Error(message.text())))
  onTestFinished(async () => {
    await context.close()
    if (faults.length > 0) throw new AggregateError(faults, `The page failed: ${faults[0]?.message}`)
  })
  return context.newPage()
}

/**
 * Chromium writes broken policies and failed answers to the console; that something was refused, busy or out
 * of reach is no fault of the page.
 */
const isFault = (message: ConsoleMessage): boolean =>
  message.type() === 'error' &&
  !/the server responded with a status of (4\d\d|503)|net::ERR_INTERNET_DISCONNECTED/.test(message.text())

/** An address of the block for benchmarks (RFC 2544): failures and floods are counted by network. */
const someNetwork = (): string => `198.18.${crypto.getRandomValues(new Uint8Array(2)).join('.')}`
