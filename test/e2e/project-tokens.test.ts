import { expect, test } from 'vitest'
import { newcomer } from '../support/browser/newcomer'
import { call, maintainerMember, officeOf, seat } from '../support/browser/office'

test('a token of somebody who has left is marked, and revoked by somebody who stayed', async () => {
  const [maja, lea] = [await maintainerMember('Maja', 'Token Partners'), await newcomer('Lea')]
  const { project } = await officeOf(maja, 'Token Works', 'Ledger')
  await seat(maja.page, project, lea, 'admin')

  const { page } = lea
  await page.goto(`/projects/${project}`)
  await page.getByRole('link', { name: 'Tokens', exact: true }).click()
  const section = page.getByRole('region', { name: 'Project tokens' })
  await section.getByText('No project token yet').waitFor()
  await section.getByRole('button', { name: 'New project token' }).click()
  const form = page.getByRole('dialog', { name: 'New project token' })
  await form.getByRole('button', { name: 'Create Token' }).click()
  await form.getByText('Fill this in.').first().waitFor()
  await form.getByLabel('Token name').fill('Nightly loader')
  await form.getByLabel('Manage buckets').check()
  await form.getByRole('button', { name: 'Create Token' }).click()
  const shown = page.getByRole('dialog', { name: 'The token “Nightly loader” is made' })
  const value = await shown.getByLabel('Token', { exact: true }).inputValue()
  expect(value).toMatch(new RegExp(`^${project}-\\d+-\\w{33}$`))
  await shown.getByRole('button', { name: 'I have noted it' }).click()
  await section.getByText('by Lea').waitFor()
  expect(await section.getByText('Its creator has left').count()).toBe(0)

  await call(page, 'DELETE', `/manage/projects/${project}/users/${lea.email}`)
  await maja.page.goto(`/projects/${project}/tokens`)
  const theirs = maja.page.getByRole('region', { name: 'Project tokens' })
  await theirs.getByText('Its creator has left').waitFor()
  await theirs.getByRole('button', { name: 'Revoke Nightly loader' }).click()
  const asked = maja.page.getByRole('dialog', { name: 'Revoke “Nightly loader”?' })
  await asked.getByText('No service has checked it yet.').waitFor()
  await asked.getByRole('button', { name: 'Revoke' }).click()
  await theirs.getByText('No project token yet').waitFor()
  await maja.page.getByRole('link', { name: 'Security log', exact: true }).click()
  await maja.page.getByText('A token of a project was revoked').waitFor()
})

test('whoever may make no token of a project has no page of them', async () => {
  const [maja, lea] = [await maintainerMember('Mira', 'Reading Partners'), await newcomer('Lars')]
  const { project } = await officeOf(maja, 'Reading Works', 'Diary')
  await seat(maja.page, project, lea, 'guest')
  await lea.page.goto(`/projects/${project}`)
  await lea.page.getByRole('link', { name: 'Users', exact: true }).waitFor()
  expect(await lea.page.getByRole('link', { name: 'Tokens', exact: true }).count()).toBe(0)
})
