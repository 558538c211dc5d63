import type { Page } from 'playwright-core'
import { vi } from 'vitest'
import type { LinkKind } from '../../../scripts/shots/links'
import type { BrowserState, Resident } from '../../../scripts/shots/lives'
import type { Shot } from '../../../scripts/shots/shot'
import { turnTo, visit } from '../../../scripts/shots/visit'
import { violationsOf } from './axe'
import { here } from './place'
import { openWindow, patienceMs } from './window'

/**
 * Letters that no machine's fonts go beyond: none at all, so that texts take no room, and those of WCAG
 * 1.4.12, as far apart as a reader may set them.
 */
const letters = {
  none: 'body * { font-size: 0 !important }',
  spaced: 'body * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
} as const
type Letters = keyof typeof letters

/** How closely pages are looked at. */
export type Look = {
  /** The browsers of those whom they are shown to. */
  readonly residents: Readonly<Record<Resident, BrowserState>>
  /** In which languages they are laid out at 320 px. */
  readonly languages: readonly string[]
  /** Whether contrasts are measured in dark, too. */
  readonly isDark?: boolean
  /** What else is made of its texts at 320 px, in the last of these languages. */
  readonly letters?: readonly Letters[]
}

/**
 * What is wrong with these states of pages, seen one after another in one window of whom they are shown to:
 * what they break of WCAG 2.2 AA, and whether they can be scrolled sideways at 320 px.
 */
export async function faultsOf(shots: readonly Shot[], look: Look): Promise<readonly string[]> {
  const who = shots[0]?.who
  // What another test left in the cache would be there without a connection.
  const page = await openWindow(shots.some(({ isOffline }) => isOffline) ? {} : undefined)
  if (who) await page.context().addCookies(look.residents[who].cookies)
  const faults: string[] = []
  for (const shot of shots) {
    const found = await faultsOfOne(page, shot, look).catch((error) => [String(error)])
    faults.push(...found.map((fault) => `${shot.name}: ${fault}`))
  }
  return faults
}

async function faultsOfOne(page: Page, shot: Shot, look: Look): Promise<readonly string[]> {
  await clear(page, shot)
  await visit(page, shot, new Map(Object.entries(here().links) as [LinkKind, string][]))
  const light = await violationsOf(page)
  if (look.isDark) await page.emulateMedia({ colorScheme: 'dark' })
  const dark = look.isDark ? await violationsOf(page, ['color-contrast']) : []
  await page.setViewportSize({ width: 320, height: 640 })
  const wide = await tooWideIn(page, shot.isOffline ? ['en'] : look.languages)
  return [...light, ...dark, ...wide, ...(await tooWideWith(page, look.letters ?? []))]
}

/**
 * The window as it was when it was opened, for this shot: a page that is there already would not be loaded
 * again for another link.
 */
async function clear(page: Page, { path }: Shot) {
  await page.unrouteAll()
  await page.context().setOffline(false)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 720 })
  if (page.url() === 'about:blank') return
  await page.evaluate("localStorage.removeItem('gatehouse.look')")
  const isThere = new URL(page.url()).pathname === new URL(path, page.url()).pathname
  if (isThere) await page.goto('/favicon.svg')
}

/** In which of these languages the page can be scrolled sideways. */
async function tooWideIn(page: Page, languages: readonly string[]): Promise<readonly string[]> {
  const wide: string[] = []
  for (const language of languages) {
    if (language !== 'en') await turnTo(page, language)
    if (!(await fits(page))) wide.push(`scrolls sideways at 320 px in ${language}`)
  }
  return wide
}

/** With which of these letters the page can be scrolled sideways. */
async function tooWideWith(page: Page, kinds: readonly Letters[]): Promise<readonly string[]> {
  const wide: string[] = []
  for (const kind of kinds) {
    await page.evaluate(write, letters[kind])
    if (!(await fits(page))) wide.push(`scrolls sideways at 320 px with letters: ${kind}`)
  }
  return wide
}

/** Runs in the page: what a browser's own settings do to texts, whatever the policy of the page. */
const write = `(style) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets = [sheet]
}`

/** Whether a page comes to fit into its window. */
const fits = (page: Page): Promise<boolean> =>
  vi.waitUntil(async () => (await sidewaysScroll(page)) <= 0, { timeout: patienceMs }).catch(() => false)

/** How far a page can be scrolled sideways. */
const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
