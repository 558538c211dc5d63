import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { launchBrowser } from '../test/support/browser'
import { startGatehouse, testKeys } from '../test/support/server'
import type { UserId } from '../worker/kit/id'
import { people, type SeededPerson } from './local/people'
import { openLinks } from './shots/links'
import { type Shot, shots } from './shots/shots.table'

/** `npm run shots [-- name ...]`: pictures of every page and state, or of those named, into `shots/`. */
const { positionals: names } = parseArgs({ allowPositionals: true })
const folder = 'shots'
const looks = [1280, 390].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })))
const [ada] = people

const [busy, empty] = [await startGatehouse(), await startGatehouse({ isEmpty: true })]
// Grace is the second person of the small world.
const secrets = await openLinks(busy.database, testKeys.GATEHOUSE_KEY, 2 as UserId)
const server = await launchBrowser()
const browser = await chromium.connect(server.wsEndpoint())
const signedIn = await sessionOf(ada)
try {
  if (names.length === 0) rmSync(folder, { recursive: true, force: true })
  const wanted = shots.filter(({ name }) => names.length === 0 || names.includes(name))
  // Four at once: one after another a look, all looks beside each other.
  await Promise.all(
    looks.map(async (look) => {
      for (const shot of wanted) await take(browser, shot, look)
    }),
  )
  console.log(`${wanted.length * looks.length} pictures are in ${folder}/`)
} finally {
  await Promise.all([browser.close(), server.close(), busy.close(), empty.close()])
}

/** The cookies of somebody who has signed in. */
async function sessionOf(person: SeededPerson | undefined) {
  const context = await browser.newContext({ baseURL: busy.origin })
  await context.request.post('/api/auth/sign-in', { data: { email: person?.email, password: person?.password } })
  const cookies = await context.storageState()
  await context.close()
  return cookies
}

/** One picture: a fresh browser, the page, what is to be done on it, all of its height. */
async function take(browser: Browser, shot: Shot, { width, colorScheme }: (typeof looks)[number]) {
  const context = await browser.newContext({
    baseURL: shot.isEmpty ? empty.origin : busy.origin,
    colorScheme,
    viewport: { width, height: width > 600 ? 800 : 844 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...(shot.isSignedIn && { storageState: signedIn }),
  })
  const page = await context.newPage()
  await page.goto(shot.link ? `${shot.path}#${secrets.get(shot.link)}` : shot.path, { waitUntil: 'networkidle' })
  for (const [label, text] of Object.entries(shot.fill ?? {})) await page.getByLabel(label, { exact: true }).fill(text)
  for (const name of shot.press ?? []) await page.getByRole('button', { name, exact: true }).click()
  // What a button began has no event of its own to wait for; a picture may wait for it.
  if (shot.press) await wait(1500)
  await page.screenshot({ path: `${folder}/${shot.name}-${width}-${colorScheme}.png`, fullPage: true, animations: 'disabled' })
  await context.close()
}
