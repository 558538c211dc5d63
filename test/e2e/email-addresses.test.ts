import { expect, test } from 'vitest'
import { minutes } from '../../worker/kit/duration'
import { maskedEmail } from '../../worker/kit/email'
import { type Newcomer, newAddress, newcomer, signIn } from '../support/browser/newcomer'
import { openWindow } from '../support/browser/window'
import { followMail, readMail } from '../support/world/devMailbox'
import { elapse } from '../support/world/elapse'

/** Somebody who proved who they are too long ago for what needs a fresh proof. */
async function arrivedLongAgo(name: string) {
  const somebody = await newcomer(name)
  await elapse(minutes(16))
  return somebody
}
async function askForChange({ page, password }: Newcomer, email: string) {
  await page.goto('/account/profile')
  await page.getByRole('button', { name: 'Edit E-mail address' }).click()
  await page.getByLabel('New e-mail address').fill(email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  const dialog = page.getByRole('dialog', { name: 'Confirm it’s you' })
  await dialog.getByLabel('Your password').fill(password)
  return dialog
}

test('an address is changed by a link to the new one; a link to the old one takes it back', async () => {
  const somebody = await arrivedLongAgo('Zora')
  const { page, email: oldEmail, password } = somebody
  const newEmail = newAddress('zora.new')
  const other = await openWindow()
  await signIn(other, somebody)

  const dialog = await askForChange(somebody, newEmail)
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await page.getByText(`Waiting for ${newEmail}`).waitFor()
  const asked = { to: newEmail, subject: 'Confirm your new e-mail address', link: 'Confirm address' }
  const confirming = await followMail(page.context(), asked)
  await confirming.getByText(`It takes the place of ${maskedEmail(oldEmail)}.`).waitFor()
  await confirming.getByRole('button', { name: 'Confirm this address' }).click()
  await confirming.getByText(`You sign in with ${newEmail} from now on.`).waitFor()
  await confirming.getByRole('link', { name: 'Go to the home page' }).click()
  await confirming.getByRole('heading', { name: 'Zora' }).waitFor()
  await other.goto('/')
  await other.getByRole('heading', { name: 'Sign in to Gatehouse' }).waitFor()

  const owner = await openWindow()
  const told = { to: oldEmail, subject: 'Your Gatehouse e-mail address was changed', link: 'Undo the change' }
  const undoing = await followMail(owner.context(), told)
  await undoing.getByText(`This puts ${oldEmail} back`).waitFor()
  await undoing.getByRole('button', { name: 'Put the old address back' }).click()
  await undoing.getByText(`The account is under ${oldEmail} again.`).waitFor()
  await confirming.reload()
  await confirming.getByRole('heading', { name: 'Sign in to Gatehouse' }).waitFor()
  await expect(signIn(owner, { email: newEmail, password })).rejects.toThrow('wrong-credentials')
  await readMail(owner.context(), { to: oldEmail, subject: 'Choose a new Gatehouse password' })
})

test('a change not confirmed changes nothing and keeps what was typed; one that waits can go', async () => {
  const somebody = await arrivedLongAgo('Aino')
  const { page } = somebody
  const wanted = newAddress('aino.new')
  const dialog = await askForChange(somebody, wanted)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('alert').getByText('Nothing was changed, because it was not confirmed.').waitFor()
  expect(await page.getByLabel('New e-mail address').inputValue()).toBe(wanted)

  await page.getByRole('button', { name: 'Send the link' }).click()
  await dialog.getByLabel('Your password').fill('not the password at all')
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await dialog.getByText('This is not your current password.').waitFor()
  await dialog.getByLabel('Your password').fill(somebody.password)
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await page.getByText(`Waiting for ${wanted}`).waitFor()
  await page.getByRole('button', { name: 'Cancel the change' }).click()
  await page.getByText('The change of address is cancelled.').waitFor()
  await page.getByText(`Waiting for ${wanted}`).waitFor({ state: 'detached' })
})
