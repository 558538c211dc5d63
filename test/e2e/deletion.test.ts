import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { days, minutes } from '../../worker/kit/duration'
import { type Credentials, type Newcomer, newcomer } from '../support/browser/newcomer'
import { maintainerMember, officeOf } from '../support/browser/office'
import { givePassword } from '../support/http/door'
import { followMail, readMail } from '../support/world/devMailbox'
import { elapse } from '../support/world/elapse'

const askedSubject = 'Your Gatehouse account will be deleted'
const doneSubject = 'Your Gatehouse account was deleted'

/** Asks for the deletion on the Security page, by typing the address; gives the dialog's effects. */
async function askOn(page: Page, { email }: Credentials): Promise<string> {
  await page.goto('/account/security')
  await page.getByRole('button', { name: 'Delete my account' }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete your account?' })
  const typed = dialog.getByLabel(`Type ${email} to confirm`)
  await typed.fill('somebody@else.example')
  await dialog.getByRole('button', { name: 'Delete my account' }).click()
  await dialog.getByText('This is not your e-mail address.').waitFor()
  await typed.fill(email)
  const effects = (await dialog.getByRole('list').textContent()) ?? ''
  await dialog.getByRole('button', { name: 'Delete my account' }).click()
  return effects
}
const waits = (page: Page) => page.getByText(/^Your account will be deleted on \d+ \w+ \d{4}$/).waitFor()
const isRefused = async (page: Page, who: Credentials) => {
  await givePassword(page, who)
  await page.getByText('The e-mail address or the password is not right.').waitFor()
}
const isIn = ({ page, name }: Newcomer) =>
  page.getByRole('heading', { name: new RegExp(`, ${name}$`), level: 1 }).waitFor()

test('an account is deleted once it is sure who asks, waits, and stays if its person signs in', async () => {
  const nora = await newcomer('Nora')
  const { page } = nora
  await elapse(minutes(16))
  const effects = await askOn(page, nora)
  expect(effects).toContain('You are signed out at once.')
  expect(effects).toContain('For 14 days you can change your mind')
  const confirm = page.getByRole('dialog', { name: 'Confirm it’s you' })
  await confirm.getByLabel('Your password').fill(nora.password)
  await confirm.getByRole('button', { name: 'Confirm' }).click()
  await waits(page)
  await page.goto('/account/profile')
  await page.getByRole('heading', { name: 'Sign in to Gatehouse' }).waitFor()

  await givePassword(page, nora)
  await isIn(nora)
  await page.getByText('Your account is not deleted').waitFor()
  await page.goto('/account/security')
  const log = page.getByRole('region', { name: 'Security log' })
  await log.getByText('The deletion of the account was asked for').waitFor()
  await log.getByText('The deletion of the account was called off').waitFor()
  await elapse(days(15))
  await page.reload()
  await page.getByRole('heading', { name: 'Security', level: 1 }).waitFor()
})

test('the link of its mail keeps an account: opening it does nothing, its button does', async () => {
  const otto = await newcomer('Otto')
  const { page } = otto
  await askOn(page, otto)
  await waits(page)
  const mail = { to: otto.email, subject: askedSubject, link: 'Keep my account' }
  const opened = await followMail(page.context(), mail)
  await opened.getByText(`The account of ${otto.email} is about to be deleted.`).waitFor()
  await opened.getByRole('button', { name: 'Keep my account' }).dblclick()
  await opened.getByRole('heading', { name: 'Your account stays' }).waitFor()
  await opened.getByRole('link', { name: 'Go to sign in' }).click()
  const again = await followMail(page.context(), mail)
  await again.getByRole('heading', { name: 'This link has been used already' }).waitFor()
  await givePassword(page, otto)
  await isIn(otto)
})

test('after two weeks the account is gone, and a receipt says so', async () => {
  const vera = await newcomer('Vera')
  const { page } = vera
  await askOn(page, vera)
  await waits(page)
  await elapse(days(14))
  await isRefused(page, vera)
  const { text } = await readMail(page.context(), { to: vera.email, subject: doneSubject })
  expect(text).toContain('It cannot be brought back. The address is free for a new account.')
})

test('the last member of an organization is led to where a successor can be named', async () => {
  const anna = await maintainerMember('Anna', 'Lighthouse Partners')
  const { page } = anna
  await officeOf(anna, 'Lonely Ltd', 'Only project')
  await page.goto('/account/security')
  const section = page.getByRole('region', { name: 'Delete account' })
  await section.getByText('You are the only member of Lonely Ltd.').waitFor()
  expect(await section.getByText('Lighthouse Partners').count()).toBe(0)
  expect(await section.getByRole('button', { name: 'Delete my account' }).isDisabled()).toBe(true)
  await section.getByRole('link', { name: 'Add somebody to Lonely Ltd' }).click()
  await page.getByRole('heading', { name: 'Members' }).first().waitFor()
  expect(new URL(page.url()).pathname).toMatch(/^\/organizations\/\d+\/members$/)
})
