import { test } from 'vitest'
import { newcomer } from '../support/browser/newcomer'
import { here } from '../support/browser/place'
import { openWindow } from '../support/browser/window'

test('a stranger finds an operation by keyboard alone, and takes its example along', async () => {
  const page = await openWindow({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto('/docs')
  await page.getByRole('heading', { name: 'API reference', level: 1 }).waitFor()
  await page.getByLabel('Filter operations').focus()
  await page.keyboard.type('redeem')
  await page.getByText('1 of ').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Redeem a promo code', level: 1 }).waitFor()
  await page.waitForURL('**/docs/post-manage-current-user-promo-codes?find=redeem')
  await page.getByRole('link', { name: 'promo-code-used' }).waitFor()

  await page.getByRole('tab', { name: 'curl' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.getByText('createProjectFromPromoCode').waitFor()
  await page.getByRole('button', { name: 'Copy the example' }).press('Enter')
  await page.getByText('Copied').waitFor()
  await page.waitForFunction(
    `navigator.clipboard.readText().then((text) => text.includes("'url' => '${here().origin}'"))`,
  )

  await page.reload()
  await page.getByText('createProjectFromPromoCode').waitFor()
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByText('Sign in to go on to where you were going.').waitFor()
})

test('the type of an error leads to its place in the reference', async () => {
  const page = await openWindow()
  await page.goto('/docs#problem-link-expired')
  const place = page.getByRole('link', { name: 'link-expired' })
  await place.and(page.locator('[data-here]')).waitFor()
  await page.waitForFunction('document.activeElement.id === "problem-link-expired"')
})

test('whoever is signed in reaches the reference from the menu, and keeps it', async () => {
  const { page } = await newcomer('Rada')
  await page.goto('/')
  await page.getByRole('button', { name: 'Account menu of Rada' }).click()
  await page.getByRole('menuitem', { name: 'API reference' }).click()
  await page.getByRole('heading', { name: 'API reference', level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Account menu of Rada' }).waitFor()
  await page.getByRole('link', { name: 'Permissions' }).click()
  await page.getByRole('table', { name: 'In an organization' }).waitFor()
})
