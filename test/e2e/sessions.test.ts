import { expect, test } from 'vitest'
import { newcomer, signIn } from '../support/browser/newcomer'
import { openWindow } from '../support/browser/window'

const signInPage = { name: 'Sign in to Gatehouse' }

test('one session is revoked, then all others; each is out at its next click, as the log tells', async () => {
  const { page, ...owner } = await newcomer('Björk')
  const [phone, library] = [await openWindow(), await openWindow()]
  for (const window of [phone, library]) {
    await signIn(window, owner)
    await window.goto('/account/profile')
    await window.getByRole('heading', { name: 'Profile', level: 1 }).waitFor()
  }
  await page.goto('/account/security')
  const sessions = page.getByRole('region', { name: 'Sessions' })
  await sessions.getByText('Your current session').waitFor()
  const revoke = sessions.getByRole('button', { name: /^Revoke/ })
  await revoke.nth(1).waitFor()
  await revoke.first().click()
  await page.getByText('is signed out.').waitFor()
  await revoke.nth(1).waitFor({ state: 'detached' })
  await library.getByRole('link', { name: 'Security' }).click()
  await library.getByRole('heading', signInPage).waitFor()

  await sessions.getByRole('button', { name: 'Sign out all others' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sign out all other sessions?' })
  await dialog.getByText('1 other session ends at its next click.').waitFor()
  await dialog.getByRole('button', { name: 'Sign out all others' }).click()
  await sessions.getByText('You are signed in only here.').waitFor()
  await phone.getByRole('link', { name: 'Security' }).click()
  await phone.getByRole('heading', signInPage).waitFor()

  await page.reload()
  const log = page.getByRole('region', { name: 'Security log' })
  await log.getByText('Other sessions were signed out').waitFor()
  expect(await log.getByRole('cell').getByText('Signed in', { exact: true }).count()).toBe(3)
})

test('what was typed when a session ended is there again after signing in', async () => {
  const { page, ...owner } = await newcomer('Cleo')
  await page.goto('/account/profile')
  await page.getByRole('button', { name: 'Edit Name' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Cleo of Alexandria')
  const other = await openWindow()
  await signIn(other, owner)
  await other.goto('/account/security')
  await other.getByRole('button', { name: 'Sign out all others' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Sign out all others' }).click()
  await other.getByText('You are signed in only here.').waitFor()

  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', signInPage).waitFor()
  await page.getByLabel('E-mail address').fill(owner.email)
  await page.getByLabel('Password', { exact: true }).fill(owner.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { name: 'Profile', level: 1 }).waitFor()
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Cleo of Alexandria')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Your name is changed.').waitFor()
})

test('a tab of one account changes nothing of another that the browser is signed in to now', async () => {
  const { page } = await newcomer('Dora')
  const emil = await newcomer('Emil')
  await page.goto('/account/profile')
  await page.getByRole('button', { name: 'Edit Name' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Dora the Second')
  const secondTab = await page.context().newPage()
  await signIn(secondTab, emil)

  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('You signed in to another account in this browser').first().waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Account menu of Emil' }).waitFor()
})
