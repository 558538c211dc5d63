import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violationsOf } from '../support/browser/axe'
import { newAddress, newcomer, signIn } from '../support/browser/newcomer'
import { closingEveryPrompt, plugIn, withoutAutofill } from '../support/browser/virtualKey'
import { openWindow, runFirst } from '../support/browser/window'
import { signOut } from '../support/http/door'
import { followMail } from '../support/world/devMailbox'

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const passkeys = (page: Page) => page.getByRole('region', { name: 'Passkeys' })

async function register(page: Page, name: string) {
  await page.goto('/account/security')
  await press(page, 'Register Passkey')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await press(page, 'Save')
  await page.getByText('Your passkey is renamed.').waitFor()
}
async function deletePasskey(page: Page, name: string) {
  await press(page, `Delete ${name}`)
  expect(await violationsOf(page)).toEqual([])
  await press(page, 'Delete')
  await page.getByText(`“${name}” is deleted.`).waitFor()
}

test('a passkey is registered and named; chosen where the address is typed, it signs in', async () => {
  const { page } = await newcomer('Pia')
  await plugIn(page, 'device')
  await register(page, 'My laptop')
  expect(await passkeys(page).getByRole('heading', { name: 'My laptop' }).textContent()).toBe(
    'My laptopDevice-boundThis device',
  )
  // The virtual authenticator chooses its one passkey as soon as it is offered.
  await signOut(page)
  await page.getByRole('heading', { name: 'Pia' }).waitFor()
  await page.goto('/account/security')
  await passkeys(page).getByText('last used now').waitFor()
})

test('a passkey signs in by the button, and no name is typed', async () => {
  const { page } = await newcomer('Quirin')
  await withoutAutofill(page)
  await plugIn(page, 'device')
  await register(page, 'Phone')
  await signOut(page)
  await press(page, 'Sign in with a passkey')
  await page.getByRole('heading', { name: 'Quirin' }).waitFor()
})

test('an account is activated with a passkey instead of a password, and goes on without one', async () => {
  const window = await openWindow()
  const email = newAddress('rosa')
  await window.request.post('/api/auth/sign-up', {
    data: { email, name: 'Rosa' },
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
  const page = await followMail(window.context(), {
    to: email,
    subject: 'Activate your Gatehouse account',
    link: 'Activate account',
  })
  await withoutAutofill(page)
  const key = await plugIn(page, 'device')
  await page.getByRole('radio', { name: 'Passkey' }).check({ force: true })
  await key.verify(false)
  await press(page, 'Create a passkey')
  await page.getByText('No passkey was made. Try again, or choose a password.').waitFor()
  await key.verify(true)
  await press(page, 'Create a passkey')
  await page.getByRole('heading', { name: 'Rosa' }).waitFor()
  await signOut(page)
  await press(page, 'Sign in with a passkey')
  await page.getByRole('heading', { name: 'Rosa' }).waitFor()
  await page.goto('/account/security')
  await page.getByText('No password yet').waitFor()
})

test('a deleted passkey is forgotten by the password manager too, and signs nobody in', async () => {
  const { page } = await newcomer('Simon')
  const key = await plugIn(page, 'device')
  await register(page, 'Old phone')
  expect(await key.credentials()).toHaveLength(1)
  await deletePasskey(page, 'Old phone')
  await expect.poll(key.credentials).toEqual([])
  await passkeys(page).getByText('No passkeys yet').waitFor()
})

test('a passkey that was deleted on another device is refused, and forgotten where it is kept', async () => {
  const { page, ...owner } = await newcomer('Tilda')
  await withoutAutofill(page)
  const key = await plugIn(page, 'device')
  await register(page, 'Tablet')
  const other = await openWindow()
  await signIn(other, owner)
  await other.goto('/account/security')
  await deletePasskey(other, 'Tablet')

  await signOut(page)
  expect(await key.credentials()).toHaveLength(1)
  await press(page, 'Sign in with a passkey')
  await page.getByText('This passkey is not known here.').waitFor()
  await expect.poll(key.credentials).toEqual([])
})

test('a new name is told to the password manager that keeps the passkey', async () => {
  const { page, email } = await newcomer('Ulla')
  const key = await plugIn(page, 'device')
  await register(page, 'Laptop')
  await page.goto('/account/profile')
  await press(page, 'Edit Name')
  await page.getByLabel('Name', { exact: true }).fill('Ulla Unger')
  await press(page, 'Save')
  const kept = async () =>
    (await key.credentials()).map(({ userName, userDisplayName }) => ({ userName, userDisplayName }))
  await expect.poll(kept).toEqual([{ userName: email, userDisplayName: 'Ulla Unger' }])
})

test('a device that holds a passkey of the account already is not given a second one', async () => {
  const { page } = await newcomer('Viktor')
  const key = await plugIn(page, 'device')
  await register(page, 'Laptop')
  await press(page, 'Register Passkey')
  await page.getByText('This device or key is registered for your account already.').waitFor()
  expect(await key.credentials()).toHaveLength(1)
})

test('a device that does not know its person registers nothing and opens nothing', async () => {
  const { page } = await newcomer('Wilma')
  await withoutAutofill(page)
  const key = await plugIn(page, 'device')
  await key.verify(false)
  await page.goto('/account/security')
  await press(page, 'Register Passkey')
  await page.getByText('No passkey was registered.').waitFor()
  await key.verify(true)
  await register(page, 'Laptop')
  await signOut(page)
  await key.verify(false)
  await press(page, 'Sign in with a passkey')
  await page.getByText('No passkey was used. Try again, or sign in with your password.').waitFor()
})

test('a passkey whose counter went back still signs in, and the log tells of it', async () => {
  const { page } = await newcomer('Xenia')
  await withoutAutofill(page)
  const key = await plugIn(page, 'device')
  await register(page, 'Laptop')
  for (const counter of [100, 1]) {
    await signOut(page)
    await key.setCounter(counter)
    await press(page, 'Sign in with a passkey')
    await page.getByRole('heading', { name: 'Xenia' }).waitFor()
  }
  await page.goto('/account/security')
  await page.getByText('A passkey’s counter went back: it may have been copied').waitFor()
})

test('whoever closes the browser’s question is told so quietly: it is no error', async () => {
  const { page } = await newcomer('Yara')
  await withoutAutofill(page)
  await closingEveryPrompt(page)
  await page.goto('/account/security')
  await press(page, 'Register Passkey')
  await page.getByRole('status').getByText('No passkey was registered.').waitFor()
  await signOut(page)
  await press(page, 'Sign in with a passkey')
  await page.getByRole('status').getByText('No passkey was used.').waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(await violationsOf(page)).toEqual([])
})

test('a browser without passkeys says so, and leaves the password', async () => {
  const { page } = await newcomer('Zoe')
  await runFirst(page, 'delete window.PublicKeyCredential')
  await page.goto('/account/security')
  await passkeys(page).getByText('This browser cannot use passkeys.').waitFor()
  await signOut(page)
  await page.getByLabel('Password', { exact: true }).waitFor()
  expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).count()).toBe(0)
})
