import { expect, test } from 'vitest'
import { hours } from '../../worker/kit/duration'
import { goodPassword, newAddress, newcomer, signIn } from '../support/browser/newcomer'
import { call, maintainerMember, officeOf } from '../support/browser/office'
import { openWindow } from '../support/browser/window'
import { followMail } from '../support/world/devMailbox'
import { elapse } from '../support/world/elapse'

test('from a maintainer to a stranger who works in a project, and one who would rather not', async () => {
  const maja = await maintainerMember('Maja', 'Northern Partners')
  const [otto, colleague] = [await newcomer('Otto'), await newcomer('Cora')]
  const stranger = newAddress('stranger')

  await maja.page.goto('/')
  await maja.page.getByRole('link', { name: 'Northern Partners' }).click()
  await maja.page.getByRole('button', { name: 'New organization' }).first().click()
  await maja.page.getByLabel('Name', { exact: true }).fill('Harbour Works')
  await maja.page.getByRole('button', { name: 'Make the organization' }).click()
  await maja.page.getByRole('heading', { name: 'Harbour Works', level: 1 }).waitFor()
  await maja.page.getByRole('link', { name: 'Members', exact: true }).click()
  await maja.page.getByRole('button', { name: 'Invite people' }).click()
  await maja.page.getByLabel('E-mail addresses').fill(otto.email)
  await maja.page.getByRole('button', { name: 'Invite', exact: true }).click()
  await maja.page.getByText('1 invitation is on its way.').waitFor()

  await otto.page.goto('/')
  await otto.page.getByRole('button', { name: 'Accept the invitation to Harbour Works' }).click()
  await otto.page.getByRole('heading', { name: 'Harbour Works', level: 1 }).waitFor()
  await otto.page.getByRole('button', { name: 'New project' }).click()
  await otto.page.getByLabel('Name', { exact: true }).fill('Tide tables')
  await otto.page.getByRole('button', { name: 'Make the project' }).click()
  await otto.page.getByRole('heading', { name: 'Tide tables', level: 1 }).waitFor()

  await otto.page.getByRole('link', { name: 'Users', exact: true }).click()
  await otto.page.getByRole('button', { name: 'Invite people' }).click()
  await otto.page
    .getByLabel('E-mail addresses')
    .fill(`A Stranger <${stranger}>, ${colleague.email}\n${otto.email}`)
  await otto.page.getByLabel('Role', { exact: true }).selectOption('Read only')
  await otto.page.getByRole('button', { name: 'Invite 3 people' }).click()
  const results = otto.page.getByRole('list', { name: 'Invitations sent' })
  await results
    .getByRole('listitem')
    .filter({ hasText: otto.email })
    .getByText('This is your own address.')
    .waitFor()
  expect(await results.getByText('Invited', { exact: true }).count()).toBe(2)
  await otto.page.getByRole('button', { name: 'Done' }).click()

  await colleague.page.goto('/account/invitations')
  await colleague.page.getByRole('button', { name: 'Decline the invitation to Tide tables' }).click()
  await colleague.page.getByText('No invitation waits for you').waitFor()
  await otto.page.reload()
  const pending = otto.page.getByRole('region', { name: 'Pending invitations' })
  await pending.getByText(stranger).waitFor()
  expect(await pending.getByText(colleague.email).count()).toBe(0)

  const window = await openWindow()
  const activation = await followMail(window.context(), {
    to: stranger,
    subject: /^Activate your/,
    link: 'Activate account',
  })
  await activation.getByLabel('Name').fill('Stella')
  await activation.getByLabel('Choose a password').fill(goodPassword)
  await activation.getByRole('button', { name: 'Activate', exact: true }).click()
  await activation.getByRole('button', { name: 'Accept the invitation to Tide tables' }).click()
  await activation.getByRole('heading', { name: 'Tide tables', level: 1 }).waitFor()
  await activation.getByText('Read only', { exact: true }).first().waitFor()
})

test('an invitation opened by another account says so, offers to switch, and is then accepted', async () => {
  const maja = await maintainerMember('Maja', 'Southern Partners')
  const { project } = await officeOf(maja, 'Orchard', 'Apples')
  const [invited, other] = [await newcomer('Ines'), await newcomer('Omar')]
  await call(maja.page, 'POST', `/manage/projects/${project}/invitations`, {
    email: invited.email,
    role: 'guest',
    reason: 'harvest',
  })

  const page = await followMail(other.page.context(), {
    to: invited.email,
    subject: /invites you to Apples/,
    link: 'See the invitation',
  })
  await page.getByRole('heading', { name: 'This invitation is not for this account' }).waitFor()
  await page.getByText(other.email).waitFor()
  await page.getByRole('button', { name: 'Use another account' }).click()
  await page.getByLabel('E-mail address').fill(invited.email)
  await page.getByLabel('Password', { exact: true }).fill(invited.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { name: 'Maja invites you to Apples' }).waitFor()
  for (const told of ['Guest', 'harvest', invited.email]) await page.getByText(told).first().waitFor()
  await page.getByRole('button', { name: 'Accept' }).click()
  await page.getByRole('heading', { name: 'Apples', level: 1 }).waitFor()

  await signIn(other.page, invited)
  await other.page.goto('/account/organizations')
  await other.page.getByText('You belong to no organization').waitFor()
})

test('open invitations are resent, shown as a link and taken back, several at once', async () => {
  const maja = await maintainerMember('Maja', 'Eastern Partners')
  const { project } = await officeOf(maja, 'Mill', 'Flour')
  const addresses = ['ada', 'ben', 'cleo'].map(newAddress)
  for (const email of addresses)
    await call(maja.page, 'POST', `/manage/projects/${project}/invitations`, { email })
  const [first = '', second = '', third = ''] = addresses

  await maja.page.goto(`/projects/${project}/users`)
  const pending = maja.page.getByRole('region', { name: 'Pending invitations' })
  await pending.getByRole('button', { name: `Link of the invitation for ${first}` }).click()
  const shown = maja.page.getByRole('dialog', { name: 'Link of the invitation' })
  const link = await shown.getByRole('textbox', { name: 'Link of the invitation' }).inputValue()
  await shown.getByRole('img', { name: `QR code of ${link}` }).waitFor()
  await shown.getByRole('button', { name: 'Close' }).click()

  const choose = async () => {
    for (const email of [second, third])
      await pending.getByRole('checkbox', { name: `Choose ${email}` }).check()
    await pending.getByText('2 chosen').waitFor()
  }
  const resend = pending.getByRole('button', { name: 'Resend', exact: true }).first()
  await choose()
  await resend.click()
  await maja.page
    .getByText(
      'No new message went to whoever had one within the hour, or wants none: there only the bell rang',
    )
    .waitFor()
  await elapse(hours(1))
  await choose()
  await resend.click()
  await maja.page.getByText('2 messages are on their way again.').waitFor()
  await choose()
  await pending.getByRole('button', { name: 'Cancel', exact: true }).first().click()
  await maja.page.getByRole('button', { name: 'Cancel 2 invitations' }).click()
  await pending.getByText(third).waitFor({ state: 'detached' })
  expect(await pending.getByText(second).count()).toBe(0)
  await pending.getByText(first).waitFor()

  const window = await openWindow()
  await window.goto(link)
  await window.getByText('Sign in to go on to where you were going.').waitFor()
})
