import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test, vi } from 'vitest'
import type { LinkKind } from '../../scripts/shots/links'
import { liveAt } from '../../scripts/shots/lives'
import { type Shot, shots } from '../../scripts/shots/shots.table'
import { turnTo, visit } from '../../scripts/shots/visit'
import { minutes } from '../../worker/kit/duration'
import { violationsOf } from '../support/browser/axe'
import { signIn } from '../support/browser/newcomer'
import { resident } from '../support/browser/resident'
import { openWindow } from '../support/browser/window'
import { elapse } from '../support/world/elapse'

let residents: Awaited<ReturnType<typeof liveAt>>
beforeAll(async () => {
  residents = await liveAt(inject('origin'))
  await elapse(minutes(16))
})
const secrets = new Map(Object.entries(inject('links')) as [LinkKind, string][])

/** Whose states of which pages are looked at in one window, one after another. */
const rounds = Map.groupBy(
  shots.filter(({ isEmpty }) => !isEmpty),
  ({ who, path }) => (who ? `${who} at /${path.split('/')[1]}` : 'a stranger'),
)

/** How far a page can be scrolled sideways at 320 px. */
async function sidewaysScroll(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 640 })
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/**
 * In which of these languages, which run the other way or have the longest words, the page can be scrolled
 * sideways.
 */
async function tooWideIn(page: Page, languages: readonly string[]): Promise<readonly string[]> {
  const wide: string[] = []
  for (const language of languages) {
    if (language !== 'en') await turnTo(page, language)
    const fits = vi.waitUntil(async () => (await sidewaysScroll(page)) <= 0, { timeout: 5_000 })
    await fits.catch(() => wide.push(`scrolls sideways at 320 px in ${language}`))
  }
  return wide
}

/**
 * The window as it was when it was opened, at no page: one that is there already would not be loaded again
 * for another link.
 */
async function clear(page: Page) {
  await page.unrouteAll()
  await page.context().setOffline(false)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 720 })
  if (page.url() !== 'about:blank') await page.evaluate("localStorage.removeItem('gatehouse.look')")
  await page.goto('about:blank')
}

/** What is wrong with one state of a page. */
async function faultsOf(page: Page, shot: Shot): Promise<readonly string[]> {
  await clear(page)
  await visit(page, shot, secrets)
  const light = await violationsOf(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violationsOf(page, ['color-contrast'])
  return [...light, ...dark, ...(await tooWideIn(page, shot.isOffline ? ['en'] : ['en', 'de', 'ar']))]
}

test.each([...rounds.keys()])(
  'all that is shown to %s keeps to WCAG 2.2 AA, light and dark, and fits into 320 px',
  { timeout: 900_000 },
  async (round) => {
    const seen = rounds.get(round) ?? []
    const who = seen[0]?.who
    const page = await openWindow({ reducedMotion: 'reduce', ...(who && { storageState: residents[who] }) })
    const faults: string[] = []
    for (const shot of seen) {
      const found = await faultsOf(page, shot).catch((error) => [String(error)])
      faults.push(...found.map((fault) => `${shot.name}: ${fault}`))
    }
    expect(faults).toEqual([])
  },
)

test('a page that was opened without a connection comes up by itself once there is one', async () => {
  const page = await openWindow()
  await signIn(page, resident('ada@example.com'))
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.context().setOffline(true)
  await page.getByText('You are offline. What you typed is kept').waitFor()
  await page.getByRole('link', { name: 'Security' }).click()
  await page.getByRole('heading', { name: 'You are offline' }).waitFor()
  await page.context().setOffline(false)
  await page.getByRole('heading', { name: 'Security', level: 1 }).waitFor()
  await page.getByText('What you typed is kept').waitFor({ state: 'detached' })
})
