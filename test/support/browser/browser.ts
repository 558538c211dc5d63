import { type BrowserServer, chromium } from 'playwright-core'
import { findChromium } from './chromium'

/** Nothing that calls home, nothing that needs a screen. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts one headless Chromium, for any number of tests that join it at its `wsEndpoint()`. `system`: what
 * its environment says of language and time zone, in place of this machine's.
 */
export function launchBrowser(system: Readonly<Record<string, string>> = {}): Promise<BrowserServer> {
  const { executablePath, env } = findChromium()
  return chromium.launchServer({
    executablePath,
    args,
    env: { ...process.env, ...env, ...system },
    headless: true,
    chromiumSandbox: false,
    host: '127.0.0.1',
  })
}
