import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { goodPassword, newAddress, newcomer } from '../support/browser/newcomer'
import { openWindow, runFirst } from '../support/browser/window'
import { followMail, openMail, readMail } from '../support/world/devMailbox'

async function signUp(page: Page, name: string, email: string) {
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Create an account' }).click()
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Create account' }).dblclick()
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor()
  return (await page.getByRole('main').textContent()) ?? ''
}

test('an account is asked for, activated from the mailbox, signed in; the link opens no more', async () => {
  const page = await openWindow()
  const email = newAddress('nina')
  await signUp(page, 'Nina', email)
  const activation = { to: email, subject: 'Activate your Gatehouse account', link: 'Activate account' }

  const { tab, letter } = await openMail(page.context(), activation)
  const popup = tab.waitForEvent('popup')
  await letter.getByRole('link', { name: activation.link }).click()
  const opened = await popup
  await opened.getByText(`The account is for ${email}.`).waitFor()
  await opened.getByLabel('Name').fill('Nina Simone')
  await opened.getByLabel('Choose a password').fill(goodPassword)
  await opened.getByRole('button', { name: 'Activate', exact: true }).dblclick()
  await opened.getByRole('heading', { name: 'Nina Simone' }).waitFor()

  const again = await followMail(page.context(), activation)
  await again.getByRole('heading', { name: 'This link has been used already' }).waitFor()
})

test('signing up with an address that has an account says the same; its mailbox alone is told', async () => {
  const known = await newcomer('Olga')
  const page = await openWindow()
  const toKnown = await signUp(page, 'Mallory', known.email)
  const stranger = newAddress('stranger')
  expect((await signUp(page, 'Mallory', stranger)).replaceAll(stranger, known.email)).toBe(toKnown)
  const told = { to: known.email, subject: 'You already have a Gatehouse account' }
  const { text } = await readMail(page.context(), told)
  expect(text).toContain('It has one already, so nothing was changed.')
})

test('a new name stands on every page at once', async () => {
  const { page } = await newcomer('Petra')
  await page.goto('/account/profile')
  await page.getByRole('button', { name: 'Edit Name' }).click()
  await page.getByLabel('Name', { exact: true }).fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Fill this in.').waitFor()
  await page.getByLabel('Name', { exact: true }).fill('Petra Pan')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Your name is changed.').waitFor()
  await page.getByRole('button', { name: 'Account menu of Petra Pan' }).click()
  await page.getByRole('menuitem', { name: 'Account Settings' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Gatehouse' }).click()
  await page.getByRole('heading', { name: 'Petra Pan' }).waitFor()
})

test('a theme is put on when chosen, and before the first paint ever after, signed out too', async () => {
  const { page } = await newcomer('Quentin')
  // Nothing is painted before there is a body: what the document wears then, it wears from the first paint
  // on.
  await runFirst(
    page,
    `new MutationObserver((_, observer) => {
    if (!document.body) return
    window.wornAtFirst = document.documentElement.dataset.theme ?? null
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })`,
  )
  const wornAtFirst = () => page.evaluate('window.wornAtFirst')
  await page.goto('/account/profile')
  expect(await wornAtFirst()).toBe(null)

  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await page.locator('html[data-theme=dark]').waitFor()
  await saved
  await page.reload()
  expect(await wornAtFirst()).toBe('dark')
  await page.getByRole('radio', { name: 'Dark', checked: true }).waitFor({ state: 'attached' })

  await page.getByRole('button', { name: 'Account menu' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in to Gatehouse' }).waitFor()
  await page.reload()
  expect(await wornAtFirst()).toBe('dark')
})

test('a name is changed by keyboard alone, and the focus comes back to where it was', async () => {
  const { page } = await newcomer('Rosa')
  const focused = () => page.locator(':focus').getAttribute('aria-label')
  await page.goto('/account')
  await page.getByRole('heading', { name: 'Profile', level: 1 }).waitFor()
  await tabTo(page, 'Edit Name')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Rosa Parks')
  await page.keyboard.press('Escape')
  await page.getByLabel('Name', { exact: true }).waitFor({ state: 'detached' })
  expect(await focused()).toBe('Edit Name')

  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Rosa Luxemburg')
  await page.keyboard.press('Enter')
  await page.getByText('Your name is changed.').waitFor()
  expect(await focused()).toBe('Edit Name')
})

/** Presses Tab until the control of this name has the focus; a whole round without it fails. */
async function tabTo(page: Page, name: string) {
  const named = page.locator(':focus').and(page.getByRole('button', { name, exact: true }))
  for (let pressed = 0; pressed < 40; pressed++) {
    await page.keyboard.press('Tab')
    if (await named.count()) return
  }
  throw new Error(`Tab does not lead to ${name}`)
}
