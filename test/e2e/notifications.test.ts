import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newcomer } from '../support/browser/newcomer'
import { call, maintainerMember, officeOf, seat, superAdmin } from '../support/browser/office'
import { followMail } from '../support/world/devMailbox'

const bell = (page: Page, name: string) => page.getByRole('banner').getByRole('link', { name, exact: true })

/** Somebody new who has read what was announced to everyone before. */
async function newcomerWithoutNews(name: string) {
  const someone = await newcomer(name)
  await call(someone.page, 'PUT', '/api/account/notifications/read', {})
  return someone
}

test('being let into a project rings the bell; read in one tab it is read in the other', async () => {
  const maja = await maintainerMember('Maja', 'Lighthouse Partners')
  const { project } = await officeOf(maja, 'Lighthouse', 'Signals')
  const someone = await newcomerWithoutNews('Nina')
  const { page } = someone
  await page.goto('/')
  await bell(page, 'Notifications').waitFor()
  await seat(maja.page, project, someone, 'guest')
  await page.reload()
  await bell(page, 'Notifications, 1 unread').click()
  await page.getByRole('heading', { name: 'Notifications', level: 1 }).waitFor()
  const item = page.getByRole('listitem').filter({ hasText: 'Maja has made you a member of Signals' })
  await item.waitFor()

  const other = await page.context().newPage()
  await other.goto('/account/notifications')
  await bell(other, 'Notifications, 1 unread').waitFor()
  // From the first tab alone: the other one reaches no server from here on.
  await other.route('**/api/**', (route) => route.abort('internetdisconnected'))
  await item.getByRole('button', { name: 'Mark as read: Maja has made you a member of Signals' }).click()
  await bell(page, 'Notifications').waitFor()
  await bell(other, 'Notifications').waitFor()
  await other.getByText('Nothing unread').waitFor()
  expect(await other.getByRole('button', { name: /^Mark as read/ }).count()).toBe(0)

  await item.getByRole('link').click()
  await page.getByRole('heading', { name: 'Signals', level: 1 }).waitFor()
})

test('a limit that is reached is told to the administrators; all are marked as read at once', async () => {
  const maja = await maintainerMember('Maja', 'Granary Partners')
  const { project } = await officeOf(maja, 'Granary', 'Harvest')
  const someone = await newcomerWithoutNews('Nora')
  await seat(maja.page, project, someone, 'admin')
  await call(await superAdmin(), 'POST', `/manage/projects/${project}/limits`, {
    limits: [{ name: 'kbc.adminsCount', value: 1 }],
  })
  const { page } = someone
  await page.goto('/account/notifications')
  await page.getByText('Harvest has reached 100% of a limit: People (without support)').waitFor()
  await page.getByText('2 unread').waitFor()
  await page.getByLabel('Show').selectOption('Limits')
  await page.waitForURL(/\?show=limits$/)
  await page.getByText('Maja has made you a member of Harvest').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Mark all as read' }).click()
  await page.getByText('All are marked as read.').waitFor()
  await bell(page, 'Notifications').waitFor()
})

test('a preference holds from the moment its switch is turned, and after a reload', async () => {
  const { page } = await newcomer('Nell')
  await page.goto('/account/notifications')
  await page.getByRole('link', { name: 'Preferences' }).click()
  const limitsByMail = page.getByRole('switch', { name: 'Limits by mail' })
  await limitsByMail.click()
  await page.getByRole('switch', { name: 'Limits by mail', checked: false }).waitFor()
  await page.reload()
  await page.getByRole('switch', { name: 'Limits by mail', checked: false }).waitFor()
  expect(await page.getByRole('switch', { name: 'Security by mail' }).count()).toBe(0)
})

test('an announcement to one organization is in the bell of its members, and of nobody else', async () => {
  const maja = await maintainerMember('Maja', 'Harbour Partners')
  const { organization } = await officeOf(maja, 'Harbour', 'Cranes')
  const [staff, stranger] = [await superAdmin(), await newcomerWithoutNews('Sten')]
  await staff.goto('/admin/announcements')
  await staff.getByRole('button', { name: 'New announcement' }).click()
  await staff.getByLabel('Title').fill('Harbour closed')
  await staff.getByLabel('Text').fill('All **cranes** rest. <b>No markup</b>')
  await staff.getByLabel('Link').fill('https://status.example.org/harbour')
  await staff.getByLabel('For', { exact: true }).selectOption('Members of organizations')
  await staff.getByLabel('IDs').fill(String(organization))
  await staff.getByRole('button', { name: 'Announce', exact: true }).click()
  await staff.getByText('It is announced.').waitFor()

  await stranger.page.goto('/account/notifications?show=announcements')
  await stranger.page.getByText('Nothing unread').waitFor()
  expect(await stranger.page.getByText('Harbour closed').count()).toBe(0)

  await maja.page.goto('/account/notifications')
  const told = maja.page.getByRole('listitem').filter({ hasText: 'Harbour closed' })
  await told.getByText('All cranes rest. <b>No markup</b>').waitFor()
  expect(await told.getByRole('link', { name: 'Learn more' }).getAttribute('href')).toBe(
    'https://status.example.org/harbour',
  )
  await told.getByRole('button', { name: 'Mark as read: Harbour closed' }).click()
  await told.getByRole('button').waitFor({ state: 'detached' })

  await staff.getByRole('button', { name: 'End now: Harbour closed' }).click()
  await staff.getByText('It has ended.').waitFor()
  await maja.page.reload()
  await maja.page.getByRole('heading', { name: 'Notifications', level: 1 }).waitFor()
  await maja.page.getByText('That is all.').waitFor()
  expect(await told.count()).toBe(0)
})

test('the link at the foot of a mail stops mails like it, once its button is pressed', async () => {
  const maja = await maintainerMember('Maja', 'Orchard Partners')
  const { project } = await officeOf(maja, 'Orchards', 'Pears')
  const someone = await newcomer('Nadja')
  await seat(maja.page, project, someone, 'guest')
  const page = await followMail(someone.page.context(), {
    to: someone.email,
    subject: /Pears/,
    link: 'Stop mails like this',
  })
  await page.getByText('No more mails about “Memberships” to n').waitFor()
  expect(await page.getByText(someone.email).count()).toBe(0)
  await someone.page.goto('/account/notifications/preferences')
  await someone.page.getByRole('switch', { name: 'Memberships by mail', checked: true }).waitFor()
  await page.getByRole('button', { name: 'Stop these mails' }).click()
  await page.getByRole('heading', { name: 'No more of these mails' }).waitFor()
  await someone.page.reload()
  await someone.page.getByRole('switch', { name: 'Memberships by mail', checked: false }).waitFor()
})
