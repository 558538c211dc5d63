import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { scanQrCode, shownCodes, turnOnByApp } from '../support/browser/authenticatorApp'
import { violationsOf } from '../support/browser/axe'
import { newcomer } from '../support/browser/newcomer'
import { plugIn, withoutAutofill } from '../support/browser/virtualKey'
import { openWindow } from '../support/browser/window'
import { givePassword, signOut } from '../support/http/door'
import { followMail } from '../support/world/devMailbox'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const home = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor()
const code = (page: Page) => page.getByLabel('Code from your authenticator app')

test('an authenticator app is set up by the QR code; then its code completes the sign-in', async () => {
  const { page, ...owner } = await newcomer('Anna')
  await page.goto('/account/security')
  await press(page, 'Enable MFA')
  await press(page, 'Enable TOTP')
  const app = await scanQrCode(page)
  expect(app.label).toBe(`Gatehouse: ${owner.email}`)
  const key = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()
  expect(await page.getByRole('link', { name: 'Open it in an app' }).getAttribute('href')).toContain(
    `secret=${key?.replaceAll(' ', '')}`,
  )
  expect(await violationsOf(page)).toEqual([])
  await page.getByLabel('Six digits that the app shows now').fill(app.code())
  await press(page, 'Activate')
  await press(page, 'I have saved them')
  await page.getByText('Multi-factor authentication is enabled').waitFor()
  await page.getByText('You have configured 1 device').waitFor()
  await page.getByText('10 of 10 recovery codes left').waitFor()

  await signOut(page)
  await givePassword(page, owner)
  await code(page).fill('12345')
  await press(page, 'Sign in')
  await page.getByText('This code is not right, or it was used already.').waitFor()
  await code(page).fill(app.code(1))
  await press(page, 'Sign in')
  await home(page, 'Anna')
})

test('a FIDO U2F key is named and touched, and a touch completes the sign-in', async () => {
  const { page, ...owner } = await newcomer('Bruno')
  await plugIn(page, 'u2f')
  await page.goto('/account/security')
  await press(page, 'Enable MFA')
  await press(page, 'Enable security key')
  await page.getByLabel('Name', { exact: true }).fill('my-key')
  expect(await violationsOf(page)).toEqual([])
  await press(page, 'Add')
  await press(page, 'I have saved them')
  await page.getByRole('status').getByText('The new security key "my-key" was added.').waitFor()
  await page.getByText('Multi-factor authentication is enabled').waitFor()
  await page.getByText('You have configured 1 device').waitFor()
  await press(page, 'View or change settings')
  await press(page, 'Rename my-key')
  await page.getByLabel('Name', { exact: true }).fill('Blue key')
  await press(page, 'Save')
  await page.getByRole('heading', { name: 'Blue key' }).waitFor()

  await signOut(page)
  await givePassword(page, owner)
  await press(page, 'Use your security key')
  await home(page, 'Bruno')
})

test('a passkey on a key with a PIN signs in alone, and serves as second step to the password', async () => {
  const { page, ...owner } = await newcomer('Berta')
  await withoutAutofill(page)
  await plugIn(page, 'pinKey')
  await page.goto('/account/security')
  await press(page, 'Register Passkey')
  await press(page, 'Cancel')
  await turnOnByApp(page)
  await signOut(page)
  await givePassword(page, owner)
  await press(page, 'Use your passkey')
  await home(page, 'Berta')
  await signOut(page)
  await press(page, 'Sign in with a passkey')
  await home(page, 'Berta')
})

test('a recovery code completes one sign-in, once', async () => {
  const { page, ...owner } = await newcomer('Clara')
  const { codes } = await turnOnByApp(page)
  expect(new Set(codes)).toHaveLength(10)
  const signInWith = async (recoveryCode = '') => {
    await signOut(page)
    await givePassword(page, owner)
    await press(page, 'Use a recovery code')
    await page.getByLabel('Recovery code').fill(recoveryCode)
    await press(page, 'Sign in')
  }
  await signInWith(codes[0]?.toLowerCase().replaceAll('-', ' '))
  await home(page, 'Clara')
  await page.goto('/account/security')
  await page.getByText('9 of 10 recovery codes left').waitFor()
  await signInWith(codes[0])
  await page.getByText('This code is not right, or it was used already.').waitFor()
  expect(await violationsOf(page)).toEqual([])
})

test('a second step that comes too late begins anew, with the address still there', async () => {
  const { page, ...owner } = await newcomer('David')
  const { app } = await turnOnByApp(page)
  await signOut(page)
  await givePassword(page, owner)
  await code(page).waitFor()
  await page.context().clearCookies({ name: '__Host-pending' })
  await code(page).fill(app.code(1))
  await press(page, 'Sign in')
  await page
    .getByRole('alert')
    .getByText('The sign-in took too long, or was finished in another tab.')
    .waitFor()
  expect(await page.getByLabel('E-mail address').inputValue()).toBe(owner.email)
})

test('recovery codes are shown once: leaving asks, they can be taken, new ones end the old', async () => {
  const { page } = await newcomer('Emil')
  const { codes } = await turnOnByApp(page)
  for (const name of ['Profile', 'Security']) {
    await page.getByRole('link', { name }).click()
    await page.getByRole('heading', { name, level: 1 }).waitFor()
  }
  await press(page, 'Make new codes')
  await page.getByText('The 10 codes that are left stop working.').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Make new codes' }).click()
  await press(page, 'Download')
  await page.reload()
  await press(page, 'Make new codes')
  await page.getByRole('dialog').getByRole('button', { name: 'Make new codes' }).click()
  await page.getByRole('list', { name: 'Recovery codes' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'Leave without saving them?' }).waitFor()
  await press(page, 'Back to the codes')
  await page.goBack()
  await page.getByRole('heading', { name: 'Leave without saving them?' }).waitFor()
  await press(page, 'Back to the codes')
  const downloading = page.waitForEvent('download')
  await press(page, 'Download')
  const file = await (await downloading).createReadStream()
  const text = (await file.toArray()).join('')
  const shown = await shownCodes(page)
  expect(text.match(/^(\w{4}-){3}\w{4}$/gm)).toEqual(shown)
  expect(shown.filter((one) => codes.includes(one))).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

test('removing the last method says what ends with it; then the password alone is enough', async () => {
  const { page, ...owner } = await newcomer('Frida')
  await turnOnByApp(page)
  await press(page, 'View or change settings')
  await press(page, 'Remove Authenticator app')
  const dialog = page.getByRole('dialog', { name: 'Turn off two-step verification?' })
  await dialog.getByText('your password alone will open your account').waitFor()
  await dialog.getByText('Your 10 recovery codes stop working.').waitFor()
  expect(await violationsOf(page)).toEqual([])
  await press(page, 'Turn off')
  await page
    .getByRole('region', { name: 'Two-step verification' })
    .getByText('Two-step verification is off')
    .waitFor()
  await signOut(page)
  await givePassword(page, owner)
  await home(page, 'Frida')
})

test('a forgotten password is chosen by mail and a second step; what was typed is kept for it', async () => {
  const { page, ...owner } = await newcomer('Gustav')
  const { codes } = await turnOnByApp(page)
  const other = await openWindow()
  await other.goto('/forgot-password')
  await other.getByLabel('E-mail address').fill(owner.email)
  await press(other, 'Send the link')
  const mail = { to: owner.email, subject: 'Choose a new Gatehouse password', link: 'Choose a new password' }
  const opened = await followMail(other.context(), mail)
  await opened.getByLabel('Choose a password').fill('gatehouse gatehouse')
  const giveCode = async () => {
    await press(opened, 'Save the new password')
    await press(opened, 'Use a recovery code')
    await opened.getByLabel('Recovery code').fill(codes[1] ?? '')
    await opened.getByRole('dialog').getByRole('button', { name: 'Save the new password' }).click()
  }
  await giveCode()
  await opened.getByText('This holds your name, your e-mail address or our name').first().waitFor()
  await opened.getByLabel('Choose a password').fill('quiet orchard behind nine hills')
  await giveCode()
  await opened.getByRole('heading', { name: 'Your password is changed' }).waitFor()
})
