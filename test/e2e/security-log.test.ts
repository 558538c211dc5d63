import { expect, test } from 'vitest'
import { turnOnByApp } from '../support/browser/authenticatorApp'
import { newcomer } from '../support/browser/newcomer'
import { call, maintainerMember, officeOf } from '../support/browser/office'

test('members read what happened in their organization, maintainer and project, page by page', async () => {
  const [olga, ben] = [await maintainerMember('Olga', 'Olga Partners'), await newcomer('Ben')]
  const { page } = olga
  const { organization, project } = await officeOf(olga, 'Olga Ltd', 'Olga project')
  await call(page, 'POST', `/manage/organizations/${organization}/users`, { email: ben.email })
  for (let count = 0; count < 10; count += 1)
    await call(page, 'PATCH', `/manage/organizations/${organization}`, { name: `Olga ${count}` })

  await page.goto(`/organizations/${organization}`)
  await page.getByRole('link', { name: 'Security log' }).click()
  const log = page.getByRole('region', { name: 'Security log' })
  await log.getByText('Who did what in this organization and its projects.').waitFor()
  const changed = log.getByRole('row').filter({ hasText: 'An organization was changed' })
  await changed.first().getByText('themselves').waitFor()
  expect(await changed.count()).toBe(10)
  await log.getByRole('button', { name: 'Show older entries' }).click()
  const added = log.getByRole('row').filter({ hasText: 'A member was added' })
  await added.getByText(ben.email).waitFor()
  await added.getByText(olga.email).waitFor()
  await log.getByText('A project was made: Olga project').waitFor()
  await log.getByText('These are all entries.').waitFor()

  await page.goto(`/maintainers/${olga.maintainer}/security-log`)
  await log.getByRole('button', { name: 'Show older entries' }).click()
  await log.getByText('An organization was created: Olga Ltd').waitFor()
  await page.goto(`/projects/${project}/security-log`)
  await log.getByText('A project was made: Olga project').waitFor()
  expect(await log.getByText('An organization was changed').count()).toBe(0)
})

test('whoever only looks at a project sees no way to its log', async () => {
  const [olga, guest] = [await maintainerMember('Olga', 'Olga Partners'), await newcomer('Gustav')]
  const { project } = await officeOf(olga, 'Olga Ltd', 'Olga project')
  await call(olga.page, 'POST', `/manage/projects/${project}/users`, { email: guest.email, role: 'guest' })
  await guest.page.goto(`/projects/${project}`)
  await guest.page.getByRole('link', { name: 'Users' }).waitFor()
  expect(await guest.page.getByRole('link', { name: 'Security log' }).count()).toBe(0)
})

test('my own log tells of a change on the same page at once', async () => {
  const { page } = await newcomer('Lina')
  await page.goto('/account/security')
  const log = page.getByRole('region', { name: 'Security log' })
  await log.getByText('The account was activated').waitFor()
  await turnOnByApp(page)
  await log.getByText('An authenticator app was added').waitFor()
  await log.getByText('Two-step verification was turned on').waitFor()
})

test('what opens the account fails in one place, and one Retry brings all of it', async () => {
  const { page } = await newcomer('Mira')
  await page.route('**/api/account/factors', (route) =>
    route.fulfill({ status: 503, json: { code: 'try-again', title: 'x', status: 503 } }),
  )
  await page.goto('/account/security')
  const retry = page.getByRole('button', { name: 'Retry' })
  await retry.waitFor()
  expect(await retry.count()).toBe(1)
  expect(await page.getByText('This could not be loaded').count()).toBe(3)
  await page.unroute('**/api/account/factors')
  await retry.click()
  await page.getByText('No passkeys yet').waitFor()
  await page.getByText('Two-step verification is off').waitFor()
  await page.getByText('You get ten of them when you turn two-step verification on.').waitFor()
})
