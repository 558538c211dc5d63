import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newcomer, signIn } from '../support/browser/newcomer'
import { openWindow } from '../support/browser/window'
import { followMail, linkMailed, readMail } from '../support/world/devMailbox'

const newPassword = 'quiet orchard behind nine hills'

/** A page of the shell that somebody looks at; their next click needs the server. */
async function lookAtProfile(page: Page) {
  await page.goto('/account/profile')
  await page.getByRole('heading', { name: 'Profile', level: 1 }).waitFor()
}
async function isOutAtNextClick(page: Page) {
  await page.getByRole('link', { name: 'Security' }).click()
  await page.getByRole('heading', { name: 'Sign in to Gatehouse' }).waitFor()
}
async function chooseNewPassword(page: Page) {
  await page.getByLabel('Choose a password').fill(newPassword)
  await page.getByRole('button', { name: 'Save the new password' }).click()
  await page.getByRole('heading', { name: 'Your password is changed' }).waitFor()
}

test('a changed password ends the other sessions at their next click; the old opens nothing', async () => {
  const { page, ...owner } = await newcomer('Wanda')
  const other = await openWindow()
  await signIn(other, owner)
  await lookAtProfile(other)

  await page.goto('/account/security')
  await page.getByRole('button', { name: 'Edit Password' }).click()
  await page.getByLabel('Current password').fill('not the password at all')
  await page.getByLabel('New password').fill('gatehouse gatehouse')
  await page.getByRole('button', { name: 'Change password' }).click()
  await page.getByLabel('Current password').and(page.locator('[aria-invalid=true]')).waitFor()
  await page.getByLabel('Current password').fill(owner.password)
  await page.getByRole('button', { name: 'Change password' }).click()
  await page.getByText('Choose another.').first().waitFor()
  await page.getByLabel('New password').fill(newPassword)
  await page.getByRole('button', { name: 'Change password' }).click()
  await page.getByText('Your password is changed, and your other sessions have ended.').waitFor()

  await isOutAtNextClick(other)
  await expect(signIn(other, owner)).rejects.toThrow('wrong-credentials')
  await signIn(other, { ...owner, password: newPassword })
  await readMail(other.context(), { to: owner.email, subject: 'Your Gatehouse password was changed' })
})

test('a forgotten password is chosen anew by a link that a scanner opened; sessions end', async () => {
  const { page: signedIn, ...owner } = await newcomer('Xenia')
  await lookAtProfile(signedIn)
  const page = await openWindow()
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Forgot Password' }).click()
  await page.getByRole('heading', { name: 'Forgot Password' }).waitFor()
  await page.getByLabel('E-mail address').fill(owner.email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor()

  const mail = { to: owner.email, subject: 'Choose a new Gatehouse password', link: 'Choose a new password' }
  const address = await linkMailed(page.context(), mail)
  const scanner = await openWindow()
  await scanner.request.get(address)
  await scanner.goto(address)
  await scanner.getByText(`For the account of ${owner.email}.`).waitFor()

  const opened = await followMail(page.context(), mail)
  await chooseNewPassword(opened)
  await isOutAtNextClick(signedIn)
  await opened.getByRole('link', { name: 'Sign in' }).click()
  await opened.getByLabel('E-mail address').fill(owner.email)
  await opened.getByLabel('Password', { exact: true }).fill(newPassword)
  await opened.getByRole('button', { name: 'Sign in', exact: true }).click()
  await opened.getByRole('heading', { name: 'Xenia' }).waitFor()

  await scanner.reload()
  await scanner.getByRole('heading', { name: 'This link has been used already' }).waitFor()
})

test('“this wasn’t me” puts the intruder out, and the account back into its owner’s hands', async () => {
  const { page, ...owner } = await newcomer('Yara')
  const intruder = await openWindow()
  await signIn(intruder, owner)
  await lookAtProfile(intruder)

  const mail = { to: owner.email, subject: 'New sign-in to your Gatehouse account', link: 'This wasn’t me' }
  const warned = await followMail(page.context(), mail)
  await warned.getByText('The password stops working.').waitFor()
  await warned.getByRole('button', { name: 'Secure my account' }).click()
  await warned.getByRole('heading', { name: 'Your account is secured' }).waitFor()
  await warned.getByText('Nothing else opens the account').waitFor()
  await isOutAtNextClick(intruder)
  await expect(signIn(intruder, owner)).rejects.toThrow('wrong-credentials')

  const reset = { to: owner.email, subject: 'Choose a new Gatehouse password', link: 'Choose a new password' }
  await chooseNewPassword(await followMail(page.context(), reset))
  await signIn(page, { ...owner, password: newPassword })
  await page.goto('/')
  await page.getByRole('heading', { name: 'Yara' }).waitFor()
})
