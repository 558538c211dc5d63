import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newcomer, signIn } from '../support/browser/newcomer'
import { resident } from '../support/browser/resident'
import { openWindow } from '../support/browser/window'

const wrong = 'not the password at all'
const alan = resident('alan@example.com')

async function trySignIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}
async function signOut(page: Page) {
  await page.goto('/')
  await page.getByRole('button', { name: 'Account menu' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in to Gatehouse' }).waitFor()
}

test('whoever guesses passwords is stopped; the owner signs in from a browser that is known', async () => {
  const { page, ...owner } = await newcomer('Sofia')
  await signOut(page)

  const stranger = await openWindow()
  await stranger.goto('/sign-in')
  for (let tried = 0; tried < 5; tried++) {
    await trySignIn(stranger, { ...owner, password: wrong })
    await stranger.getByRole('alert').getByText('The e-mail address or the password is not right.').waitFor()
  }
  await trySignIn(stranger, owner)
  await stranger
    .getByRole('alert')
    .getByText(/Too many attempts\. Try again in \d+ seconds\./)
    .waitFor()

  for (let tried = 0; tried < 4; tried++) {
    await trySignIn(page, { ...owner, password: wrong })
    await page.getByRole('alert').getByText('The e-mail address or the password is not right.').waitFor()
  }
  expect(await page.getByLabel('E-mail address').inputValue()).toBe(owner.email)
  await trySignIn(page, owner)
  await page.getByRole('heading', { name: 'Sofia' }).waitFor()
})

test('signing in is done by keyboard alone, from the page that asks to the page wanted', async () => {
  const page = await openWindow()
  await page.goto('/account/security')
  await page.getByText('Sign in to go on to where you were going.').waitFor()
  await page.keyboard.type(alan.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(alan.password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Security', level: 1 }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/account/security')
})

test('a sign-in page that names another site leads home', async () => {
  const page = await openWindow()
  await page.goto('/sign-in?next=https%3A%2F%2Fevil.example%2Faccount')
  await trySignIn(page, alan)
  await page.getByRole('heading', { name: alan.name }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/')
})

test('after signing out the back button shows nothing of the account', async () => {
  const page = await openWindow()
  await signIn(page, alan)
  await page.goto('/account/profile')
  await page.getByRole('heading', { name: 'Profile', level: 1 }).waitFor()
  await signOut(page)
  await page.goBack()
  await page.getByRole('heading', { name: 'Sign in to Gatehouse' }).waitFor()
  expect(await page.getByText(alan.name).count()).toBe(0)
})
