import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { launchBrowser } from '../test/support/browser/browser'
import { startGatehouse, testKeys } from '../test/support/browser/gatehouse'
import { minutes } from '../worker/kit/duration'
import type { UserId } from '../worker/kit/id'
import { openLinks } from './shots/links'
import { liveAt } from './shots/lives'
import type { Shot } from './shots/shot'
import { shots } from './shots/shots.table'
import { turnTo, visit } from './shots/visit'

/**
 * `npm run shots [-- [--language ar] [name ...]]`: pictures of every page and state, or of those whose name
 * begins so, in English or another language, into `shots/`.
 */
const { positionals: names, values } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', default: 'en' } },
})
const folder = 'shots'
const looks = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)
type Look = (typeof looks)[number]

const [busy, empty] = [await startGatehouse(), await startGatehouse({ isEmpty: true })]
const residents = await liveAt(busy.origin)
// Mary is the fourth of the small world.
const secrets = await openLinks(busy.database, testKeys.GATEHOUSE_KEY, 4 as UserId)
await busy.elapse(minutes(16))
const server = await launchBrowser()
const browser = await chromium.connect(server.wsEndpoint())
try {
  if (names.length === 0 && values.language === 'en') rmSync(folder, { recursive: true, force: true })
  const wanted = shots.filter(({ name }) => names.length === 0 || names.some((one) => name.startsWith(one)))
  const missed = await Promise.all(looks.map((look, at) => takeAll(wanted, look, `203.0.113.${at}`)))
  console.log(`${wanted.length * looks.length - missed.flat().length} pictures are in ${folder}/`)
  for (const why of missed.flat()) console.error(why)
  process.exitCode = missed.flat().length > 0 ? 1 : 0
} finally {
  await Promise.all([browser.close(), server.close(), busy.close(), empty.close()])
}

/**
 * All pictures of one look, one after another; from a network of its own, for floods are counted by network.
 * Gives what went wrong.
 */
async function takeAll(wanted: readonly Shot[], look: Look, network: string): Promise<readonly string[]> {
  const missed: string[] = []
  for (const shot of wanted) {
    await take(browser, shot, look, network).catch((cause) =>
      missed.push(`${shot.name} at ${look.width}, ${look.colorScheme}: ${cause}`),
    )
  }
  return missed
}

/** One picture: a fresh browser, the page in its state, all of its height. */
async function take(browser: Browser, shot: Shot, { width, colorScheme }: Look, network: string) {
  const context = await browser.newContext({
    baseURL: shot.isEmpty ? empty.origin : busy.origin,
    colorScheme,
    ...(width > 600
      ? { viewport: { width, height: 800 } }
      : { viewport: { width, height: 844 }, isMobile: true, hasTouch: true }),
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    extraHTTPHeaders: { 'CF-Connecting-IP': network },
    ...(shot.who && { storageState: residents[shot.who] }),
  })
  const page = await context.newPage()
  await visit(page, shot, secrets)
  if (values.language !== 'en' && !shot.isOffline) await turnTo(page, values.language)
  if (!shot.stalls) await page.waitForLoadState('networkidle')
  // What stands before the page covers the window, not all of its height.
  const isCovered = (await page.locator('dialog[open], [role=menu]').count()) > 0
  if (!isCovered) await page.evaluate('scrollTo(0, 0)')
  const name = values.language === 'en' ? shot.name : `${shot.name}-${values.language}`
  const path = `${folder}/${name}-${width}-${colorScheme}.png`
  await page.screenshot({ path, fullPage: !isCovered, animations: 'disabled' })
  await context.close()
}
