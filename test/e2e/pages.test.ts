import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import type { LinkKind } from '../../scripts/shots/links'
import { liveAt } from '../../scripts/shots/lives'
import { type Shot, shots } from '../../scripts/shots/shots.table'
import { visit } from '../../scripts/shots/visit'
import { minutes } from '../../worker/kit/duration'
import { violationsOf } from '../support/axe'
import { elapse } from '../support/elapse'
import { signIn } from '../support/newcomer'
import { resident } from '../support/resident'
import { openWindow } from '../support/window'

let residents: Awaited<ReturnType<typeof liveAt>>
beforeAll(async () => {
  residents = await liveAt(inject('origin'))
  await elapse(minutes(16))
})
const secrets = new Map(Object.entries(inject('links')) as [LinkKind, string][])

async function open(shot: Shot): Promise<Page> {
  const page = await openWindow({ reducedMotion: 'reduce', ...(shot.who && { storageState: residents[shot.who] }) })
  await visit(page, shot, secrets)
  return page
}
/** How far a page can be scrolled sideways, in pixels. */
const sidewaysScroll = (page: Page) => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

test.each(shots.filter(({ isEmpty }) => !isEmpty))(
  '$name keeps to WCAG 2.2 AA, light and dark, and needs no sideways scroll at 320 px',
  async (shot) => {
    const page = await open(shot)
    expect(await violationsOf(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOf(page, ['color-contrast'])).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    await expect.poll(() => sidewaysScroll(page)).toBeLessThanOrEqual(0)
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
