import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'

let joined: Promise<Browser> | undefined

/**
 * A window of a browser of its own (no cookie yet, nobody signed in), at the product of this run: `page.goto('/sign-in')`.
 * It is closed when the test ends. A test fails when its window saw an error that nobody caught.
 */
export async function openWindow(options: BrowserContextOptions = {}): Promise<Page> {
  joined ??= chromium.connect(inject('browser'))
  const context = await (await joined).newContext({ baseURL: inject('origin'), locale: 'en-GB', timezoneId: 'UTC', ...options })
  context.setDefaultTimeout(20_000)
  const faults: Error[] = []
  context.on('weberror', (fault) => faults.push(fault.error()))
  onTestFinished(async () => {
    await context.close()
    if (faults.length > 0) throw new AggregateError(faults, `The page failed: ${faults[0]?.message}`)
  })
  return context.newPage()
}
