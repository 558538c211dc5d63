import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newcomer } from '../support/browser/newcomer'
import { call, maintainerMember, officeOf, seat, superAdmin } from '../support/browser/office'

test('a guest sees who is there, and nothing to change it with', async () => {
  const maja = await maintainerMember('Maja', 'Western Partners')
  const { project } = await officeOf(maja, 'Quarry', 'Stones')
  const guest = await newcomer('Gil')
  await seat(maja.page, project, guest, 'guest')

  await guest.page.goto(`/projects/${project}/users`)
  const users = guest.page.getByRole('region', { name: 'Users' })
  await users.getByText(maja.email).waitFor()
  for (const name of ['Invite people', /^Remove/, /^Resend/])
    expect(await guest.page.getByRole('button', { name }).count()).toBe(0)
  expect(await guest.page.getByRole('combobox').count()).toBe(0)
  await guest.page.getByRole('link', { name: 'Settings' }).click()
  await guest.page.getByRole('heading', { name: 'Danger zone' }).waitFor()
  for (const name of [/^Edit/, 'Move', 'Delete the project', 'Add an entry'])
    expect(await guest.page.getByRole('button', { name }).count()).toBe(0)
  await guest.page.goto(`/organizations/${(await officeOf(maja, 'Mine', 'Coal')).organization}`)
  await guest.page.getByRole('heading', { name: 'You are no member of this organization' }).waitFor()

  await maja.page.goto(`/projects/${project}/users`)
  await maja.page.getByLabel(`Role of ${guest.name}`).selectOption('Admin')
  await maja.page.getByText(`${guest.name} has the role Admin now.`).waitFor()
  await guest.page.goto(`/projects/${project}/users`)
  await guest.page.getByRole('button', { name: 'Invite people' }).waitFor()
  await maja.page.getByRole('button', { name: `Remove ${guest.name}` }).click()
  await maja.page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await maja.page.getByText(`${guest.name} is removed.`).waitFor()
  await guest.page.reload()
  await guest.page.getByRole('heading', { name: 'You are no member of this project' }).waitFor()
})

test('who is locked out by required two-step verification is led to set it up, and gets in', async () => {
  const maja = await maintainerMember('Maja', 'Careful Partners')
  const { organization, project } = await officeOf(maja, 'Vault', 'Ledgers')
  const careless = await newcomer('Carl')
  await seat(maja.page, project, careless, 'admin')

  await maja.page.goto(`/organizations/${organization}/settings`)
  await maja.page.getByText('2 people would be locked out').waitFor()
  await maja.page.getByRole('button', { name: 'Require it' }).click()
  await maja.page.getByRole('link', { name: 'Set up two-step verification' }).click()
  await maja.page.getByText('Once it is on, you go back to where you were.').waitFor()
  await setUpTwoStep(maja.page)
  await maja.page.getByText('1 person would be locked out').waitFor()
  await maja.page.getByRole('button', { name: 'Require it' }).click()
  const dialog = maja.page.getByRole('dialog', { name: 'Require two-step verification?' })
  await dialog.getByText(careless.name).waitFor()
  await dialog.getByRole('button', { name: 'Require it and lock them out' }).click()
  await maja.page.getByText('1 person is locked out now').waitFor()

  await careless.page.goto(`/projects/${project}`)
  await careless.page.getByRole('heading', { name: 'Two-step verification is required here' }).waitFor()
  await careless.page.getByRole('link', { name: 'Set up two-step verification' }).click()
  await setUpTwoStep(careless.page)
  await careless.page.getByRole('heading', { name: 'Ledgers', level: 1 }).waitFor()
})

/**
 * Sets up an authenticator app on the Security page, and puts the recovery codes away: from there one is led
 * back.
 */
async function setUpTwoStep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enable MFA' }).click()
  await page.getByRole('button', { name: 'Enable TOTP' }).click()
  const key = (await page.getByText(/^(?:[A-Z2-7]{4} ){3,}[A-Z2-7]{1,4}$/).textContent()) ?? ''
  await page
    .getByLabel('Six digits that the app shows now')
    .fill(new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) }).generate())
  await page.getByRole('button', { name: 'Activate' }).click()
  await page.getByRole('button', { name: 'I have saved them' }).click()
}

test('support that may not join asks for access, is let in, and leaves again', async () => {
  const maja = await maintainerMember('Maja', 'Helpful Partners')
  const { organization, project } = await officeOf(maja, 'Bakery', 'Ovens')
  const helper = await newcomer('Hedy')
  await call(maja.page, 'POST', `/manage/maintainers/${maja.maintainer}/users`, { email: helper.email })
  await maja.page.goto(`/organizations/${organization}/settings`)
  await maja.page.getByRole('switch', { name: 'Let support join' }).click()
  await maja.page.getByText('Support has to ask now.').waitFor()

  await helper.page.goto(`/projects/${project}`)
  await helper.page.getByRole('button', { name: 'Request access' }).click()
  await helper.page.getByLabel('Reason').fill('The oven does not heat')
  await helper.page.getByRole('button', { name: 'Send the request' }).click()
  await helper.page.getByText('You have asked for access').waitFor()

  await maja.page.goto(`/projects/${project}/users`)
  const requests = maja.page.getByRole('region', { name: 'Requests for access' })
  await requests.getByText('The oven does not heat').waitFor()
  await requests.getByRole('button', { name: `Approve the request of ${helper.name}` }).click()
  await maja.page.getByRole('region', { name: 'Users' }).getByText(helper.email).waitFor()
  expect(await requests.count()).toBe(0)

  await helper.page.goto(`/projects/${project}/settings`)
  await helper.page.getByRole('button', { name: 'Leave Ovens' }).click()
  await helper.page
    .getByRole('dialog', { name: 'Leave Ovens?' })
    .getByRole('button', { name: 'Leave' })
    .click()
  await helper.page.getByText('You have left Ovens.').waitFor()
})

test('a project moves after a look at what changes, is deleted by its name, and comes back', async () => {
  const maja = await maintainerMember('Maja', 'Moving Partners')
  const { organization, project } = await officeOf(maja, 'Old house', 'Furniture')
  const lodger = await newcomer('Lou')
  await call(maja.page, 'POST', `/manage/organizations/${organization}/users`, { email: lodger.email })
  await officeOf(maja, 'New house', 'Curtains')

  await maja.page.goto(`/projects/${project}/settings`)
  await maja.page.getByRole('button', { name: 'Move', exact: true }).click()
  const move = maja.page.getByRole('dialog', { name: 'Move Furniture' })
  await move.getByLabel('New organization').selectOption('New house')
  await move.getByText('1 person who is no member can no longer look in:').waitFor()
  await move.getByText(lodger.name).waitFor()
  await move.getByRole('button', { name: 'Move the project' }).click()
  await maja.page.getByText('The project is in New house now.').waitFor()
  await maja.page.getByText('Project in New house').waitFor()

  await maja.page.getByRole('button', { name: 'Delete the project' }).click()
  const remove = maja.page.getByRole('dialog', { name: 'Delete Furniture?' })
  await remove.getByLabel('Type Furniture to go on').fill('furniture')
  await remove.getByRole('button', { name: 'Delete the project' }).click()
  await remove.getByText('This is not the name.').waitFor()
  await remove.getByLabel('Type Furniture to go on').fill('Furniture')
  await remove.getByRole('button', { name: 'Delete the project' }).click()
  await maja.page.getByText('Furniture is deleted.').waitFor()
  await maja.page.goto(`/projects/${project}`)
  await maja.page.getByRole('heading', { name: 'This project does not exist' }).waitFor()

  await call(await superAdmin(), 'DELETE', `/manage/deleted-projects/${project}`)
  await maja.page.reload()
  await maja.page.getByRole('heading', { name: 'Furniture', level: 1 }).waitFor()
})
