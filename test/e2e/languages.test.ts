import { expect, test } from 'vitest'
import { account as arabicAccount } from '../../web/words/ar/account'
import { account as german } from '../../web/words/de/account'
import { entry as germanDoor } from '../../web/words/de/entry'
import { words as accountMails } from '../../worker/identity/accounts/words'
import { violationsOf } from '../support/browser/axe'
import { goodPassword, newAddress, newcomer } from '../support/browser/newcomer'
import { openWindow } from '../support/browser/window'
import { followMail } from '../support/world/devMailbox'

const button = (name: string) => ({ name, exact: true })

test('somebody who reads German finds it at the door, in the mail, and inside', async () => {
  const page = await openWindow()
  const email = newAddress('gretel')
  await page.goto('/sign-up')
  await page.getByLabel('Language').selectOption('Deutsch')
  await page.getByRole('heading', { name: germanDoor.signUp.title }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  await page.getByLabel(germanDoor.signUp.name, { exact: true }).fill('Gretel')
  await page.getByLabel(germanDoor.signUp.email).fill(email)
  await page.getByRole('button', button(germanDoor.signUp.submit)).click()
  await page.getByRole('heading', { name: germanDoor.signUp.sent }).waitFor()

  const mail = {
    to: email,
    subject: accountMails.de.activate.subject('Gatehouse'),
    link: accountMails.de.activate.button,
  }
  const opened = await followMail(page.context(), mail)
  await opened.getByLabel(germanDoor.passwords.choose).fill(goodPassword)
  await opened.getByRole('button', button(germanDoor.activate.submit)).click()
  await opened.getByText(german.home.settings).first().waitFor()
  await opened.goto('/account/profile')
  await opened.getByText('Deutsch', { exact: true }).waitFor()
})

test('somebody whose browser is in Czech is met in Czech, without choosing anything', async () => {
  const page = await openWindow({ locale: 'cs-CZ' })
  await page.goto('/sign-in')
  await page.getByRole('heading', { name: 'Přihlášení do Gatehouse' }).waitFor()
})

test('Arabic, once chosen in Profile, runs from right to left, keeps to WCAG 2.2 AA, and stays', async () => {
  const { page } = await newcomer('Amal')
  await page.goto('/account/profile')
  await page.getByRole('button', button('Edit Language')).click()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('العربية')
  await page.getByRole('button', button('Save')).click()
  await page.getByRole('heading', { name: arabicAccount.profile.title, level: 1 }).waitFor()
  for (const path of ['/account/profile', '/account/security', '/account/tokens', '/']) {
    await page.goto(path)
    await page.locator('html[lang=ar][dir=rtl]').waitFor()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await violationsOf(page)).toEqual([])
  }
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.locator('html[lang=ar][dir=rtl]').waitFor()
})
