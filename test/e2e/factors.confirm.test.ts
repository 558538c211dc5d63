import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { minutes } from '../../worker/kit/duration'
import { turnOnByApp } from '../support/browser/authenticatorApp'
import { violationsOf } from '../support/browser/axe'
import { newcomer } from '../support/browser/newcomer'
import { plugIn } from '../support/browser/virtualKey'
import { elapse } from '../support/world/elapse'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const confirming = (page: Page) => page.getByRole('dialog', { name: 'Confirm it’s you' })

test('an act that needs confirming goes on where it was, once, with what was typed', async () => {
  const { page, password } = await newcomer('Hanna')
  await plugIn(page, 'u2f')
  await page.goto('/account/security')
  await press(page, 'Enable MFA')
  await press(page, 'Enable security key')
  await page.getByLabel('Name', { exact: true }).fill('The key in my drawer')
  await elapse(minutes(16))
  const added: string[] = []
  page.on(
    'request',
    (request) => request.url().endsWith('/api/account/security-keys') && added.push(request.method()),
  )
  await press(page, 'Add')
  await confirming(page).getByLabel('Your password').fill(password)
  await confirming(page).getByRole('button', { name: 'Confirm' }).click()
  await press(page, 'I have saved them')
  await page.getByText('The new security key "The key in my drawer" was added.').waitFor()
  expect(added).toEqual(['POST'])
})

test('an act that is not confirmed changes nothing, and what was typed stays', async () => {
  const { page } = await newcomer('Iris')
  await plugIn(page, 'u2f')
  await page.goto('/account/security')
  await press(page, 'Enable MFA')
  await press(page, 'Enable security key')
  await page.getByLabel('Name', { exact: true }).fill('Spare key')
  await elapse(minutes(16))
  await press(page, 'Add')
  await confirming(page).getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('alert').getByText('Nothing was changed, because it was not confirmed.').waitFor()
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Spare key')
})

test('with two-step verification the password confirms nothing: the app or a code does', async () => {
  const { page } = await newcomer('Jonas')
  const { app } = await turnOnByApp(page)
  await elapse(minutes(16))
  await press(page, 'View or change settings')
  await press(page, 'Reconfigure the authenticator app')
  await confirming(page).getByLabel('Code from your authenticator app').waitFor()
  await confirming(page).getByRole('button', { name: 'Use a recovery code' }).waitFor()
  expect(await confirming(page).getByRole('button', { name: 'Use your password' }).count()).toBe(0)
  expect(await violationsOf(page)).toEqual([])
  await confirming(page).getByLabel('Code from your authenticator app').fill(app.code(1))
  await confirming(page).getByRole('button', { name: 'Confirm' }).click()
  await page.getByRole('dialog', { name: 'Set up another device' }).waitFor()
})

test('a passkey confirms that it is you, and the password where that is enough', async () => {
  const { page } = await newcomer('Karin')
  await plugIn(page, 'device')
  await page.goto('/account/security')
  await press(page, 'Register Passkey')
  await press(page, 'Cancel')
  await elapse(minutes(16))
  await press(page, 'Delete Passkey')
  await press(page, 'Delete')
  await confirming(page).getByRole('button', { name: 'Use your password' }).waitFor()
  await confirming(page).getByRole('button', { name: 'Use your passkey' }).click()
  await page.getByText('“Passkey” is deleted.').waitFor()
})
