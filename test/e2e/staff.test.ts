import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { turnOnByApp } from '../support/browser/authenticatorApp'
import { newcomer, signIn } from '../support/browser/newcomer'
import { here } from '../support/browser/place'
import { resident } from '../support/browser/resident'
import { openWindow } from '../support/browser/window'
import { openMail } from '../support/world/devMailbox'
import { lostMail } from '../support/world/lostMail'

/** A super admin, just signed in, at a page of Administration. */
async function staffAt(path: string): Promise<Page> {
  const page = await openWindow()
  await signIn(page, resident('ada@example.com'))
  await page.goto(path)
  return page
}
const confirm = (page: Page, title: string, submit: string) =>
  page.getByRole('dialog', { name: title }).getByRole('button', { name: submit, exact: true }).click()

test('a dead letter is sent again from the mail queue, and arrives', async () => {
  const page = await staffAt('/admin')
  await page.getByRole('link', { name: 'Mail queue', exact: true }).click()
  await page.getByText(lostMail.reason).waitFor()
  const again = page.getByRole('button', { name: `Send again: ${lostMail.recipient}` })
  await again.click()
  await page.getByText(`The mail to ${lostMail.recipient} is on its way again.`).waitFor()
  await again.waitFor({ state: 'detached' })
  await openMail(page.context(), { to: lostMail.recipient, subject: lostMail.subject })
})

test('an application token is made and checks tokens for another service, until it is deleted', async () => {
  const page = await staffAt('/admin/application-tokens')
  await page.getByRole('button', { name: 'New application token' }).click()
  const form = page.getByRole('dialog', { name: 'New application token' })
  await form.getByLabel('Token name').fill('Data side')
  await form.getByRole('button', { name: 'Create Token' }).click()
  await form.getByText('Choose at least one scope.').first().waitFor()
  await form.getByLabel('tokens:introspect').check()
  await form.getByRole('button', { name: 'Create Token' }).click()
  const shown = page.getByRole('dialog', { name: 'The token “Data side” is made' })
  const token = await shown.getByLabel('Token', { exact: true }).inputValue()
  await shown.getByRole('button', { name: 'I have noted it' }).click()
  const introspect = () =>
    fetch(new URL('/oauth/introspect', here().origin), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: new URLSearchParams({ token }),
    })
  expect(await (await introspect()).json()).toMatchObject({
    active: true,
    token_type: 'application',
    scope: 'tokens:introspect',
  })
  await page.getByRole('button', { name: 'Delete Data side' }).click()
  await confirm(page, 'Delete “Data side”?', 'Delete')
  await page.getByText('No application token yet').waitFor()
  expect((await introspect()).status).toBe(401)
})

test('staff resets two-step verification for who is locked out, and makes and unmakes staff', async () => {
  const { page: theirs, ...nils } = await newcomer('Nils')
  await turnOnByApp(theirs)
  const page = await staffAt('/admin/users')
  await page.getByLabel('Search by name or address').fill(nils.email)
  await page.getByRole('link', { name: nils.email }).click()
  await page.getByRole('heading', { name: 'Nils', level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Reset two-step verification of Nils?' }).click()
  await confirm(page, 'Reset two-step verification of Nils?', 'Reset')
  await page.getByText('Two-step verification of Nils is reset.').waitFor()
  await theirs.reload()
  await theirs.getByRole('button', { name: 'Enable MFA' }).waitFor()

  await page.getByRole('button', { name: 'Make super admin' }).click()
  await confirm(page, 'Make Nils a super admin?', 'Make super admin')
  await page.getByText('Can do everything here').waitFor()
  await theirs.goto('/admin/users')
  await theirs.getByRole('heading', { name: 'Users', level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Remove: Nils' }).click()
  await confirm(page, 'Remove Nils from the super admins?', 'Remove')
  await page.getByText('Nils is a super admin no longer.').waitFor()
  await theirs.reload()
  await theirs.getByText('There is nothing at this address').waitFor()

  await page.getByRole('button', { name: 'Disable' }).click()
  await confirm(page, 'Disable Nils?', 'Disable')
  await page.getByText('Disabled: cannot sign in').waitFor()
  await theirs.reload()
  await theirs.getByRole('heading', { name: 'Sign in to Gatehouse' }).waitFor()
})
