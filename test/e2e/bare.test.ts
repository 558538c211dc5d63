import { chromium } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { launchBrowser } from '../support/browser/browser'
import { signIn } from '../support/browser/newcomer'
import { resident } from '../support/browser/resident'
import { windowOf } from '../support/browser/window'

/** A window as a browser comes on such a system: no language, zone or authenticator is set in it. */
async function bareWindow(system: Readonly<Record<string, string>>) {
  const server = await launchBrowser({ LC_ALL: '', LANGUAGE: '', ...system })
  onTestFinished(() => server.close())
  return windowOf(await chromium.connect(server.wsEndpoint()))
}

const pages = {
  '/': /Ada/,
  '/account/profile': 'Profile',
  '/account/security': 'Security',
  '/account/tokens': 'Access tokens',
  '/admin/system': 'System state',
} as const

test('the main pages open in a browser as it comes, in C.UTF-8 and an unknown time zone', async () => {
  const page = await bareWindow({ LANG: 'C.UTF-8', TZ: 'Nowhere/Unknown' })
  await page.goto('/sign-in')
  await page.getByRole('heading', { name: 'Sign in to Gatehouse' }).waitFor()
  await signIn(page, resident('ada@example.com'))
  for (const [path, name] of Object.entries(pages)) {
    await page.goto(path)
    await page.getByRole('heading', { name, level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('alert').allTextContents()).toEqual([])
  }
})
