import { expect, test } from 'vitest'
import { newcomer } from '../support/browser/newcomer'
import { here } from '../support/browser/place'

const ask = async (path: string, headers: Record<string, string>) =>
  (await fetch(new URL(path, here().origin), { headers })).status
const verify = (token: string) => ask('/manage/tokens/verify', { 'x-kbc-manageapitoken': token })

test('a management token is made, used, rotated and deleted; leaving without it asks', async () => {
  const { page } = await newcomer('Tove')
  await page.goto('/account/token')
  await page.getByRole('heading', { name: 'Access tokens', level: 1 }).waitFor()
  const section = page.getByRole('region', { name: 'Management tokens' })
  await section.getByText('No management tokens yet').waitFor()
  await section.getByRole('button', { name: 'New Token' }).click()
  const form = page.getByRole('dialog', { name: 'New Token' })
  await form.getByLabel('Access valid for').fill('400')
  await form.getByRole('button', { name: 'Create Token' }).click()
  await form.getByText('Fill this in.').first().waitFor()
  await form.getByLabel('Token name').fill('Nightly export')
  await form.getByRole('button', { name: 'Create Token' }).click()
  await form.getByText('Choose a whole number').first().waitFor()
  await form.getByLabel('Access valid for').fill('90')
  await form.getByLabel('IP ranges').fill('not an address')
  await form.getByRole('button', { name: 'Create Token' }).click()
  await form.getByText('This does not have the right form.').first().waitFor()
  await form.getByLabel('IP ranges').fill('')
  await form.getByRole('button', { name: 'Create Token' }).click()

  const shown = page.getByRole('dialog', { name: 'The token “Nightly export” is made' })
  const token = await shown.getByLabel('Token', { exact: true }).inputValue()
  expect(token).toMatch(/^gtm_/)
  expect(await shown.getByLabel('To try it').inputValue()).toContain(`/manage/tokens/verify`)
  await page.keyboard.press('Escape')
  await page
    .getByRole('dialog', { name: 'Leave without the token?' })
    .getByRole('button', { name: 'Back to the token' })
    .click()
  await shown.getByRole('button', { name: 'I have noted it' }).click()
  await section.getByText('Not used yet').waitFor()
  await section.getByText('Looks and changes').waitFor()
  expect(await verify(token)).toBe(200)
  await page.reload()
  await section.getByText('Last used').waitFor()

  await section.getByRole('button', { name: 'Rotate Nightly export' }).click()
  const rotation = page.getByRole('dialog', { name: 'Rotate “Nightly export”?' })
  await rotation.getByLabel('The old one works on for').selectOption({ label: 'One hour' })
  await rotation.getByRole('button', { name: 'Rotate' }).click()
  const successor = await shown.getByLabel('Token', { exact: true }).inputValue()
  await shown.getByRole('button', { name: 'I have noted it' }).click()
  await section.getByText('Expires soon').waitFor()
  expect([await verify(token), await verify(successor)]).toEqual([200, 200])

  for (let left = 2; left > 0; left -= 1) {
    await section.getByRole('button', { name: 'Delete Nightly export' }).first().click()
    await page
      .getByRole('dialog', { name: 'Delete “Nightly export”?' })
      .getByRole('button', { name: 'Delete' })
      .click()
    await section
      .getByRole('button', { name: 'Delete Nightly export' })
      .nth(left - 1)
      .waitFor({ state: 'detached' })
  }
  expect([await verify(token), await verify(successor)]).toEqual([401, 401])
})

test('a personal token opens my account with X-Auth-Token; a session token is revoked', async () => {
  const { page } = await newcomer('Tyra')
  await page.goto('/account/security')
  await page.getByRole('link', { name: 'Access tokens' }).click()
  const section = page.getByRole('region', { name: 'Personal access tokens' })
  await section.getByRole('button', { name: 'New personal token' }).click()
  const form = page.getByRole('dialog', { name: 'New personal token' })
  await form.getByLabel('Token name').fill('Client')
  await form.getByLabel('Hours or days').selectOption('hours')
  await form.getByRole('button', { name: 'Create Token' }).click()
  const shown = page.getByRole('dialog', { name: 'The token “Client” is made' })
  const token = await shown.getByLabel('Token', { exact: true }).inputValue()
  await shown.getByRole('button', { name: 'I have noted it' }).click()
  await section.getByText('Looks at my account').waitFor()
  expect([await ask('/api/v14/user', { 'x-auth-token': token }), await ask('/api/v14/user', {})]).toEqual([
    200, 401,
  ])

  await page.evaluate(async () => {
    const { csrfToken }: { csrfToken: string } = await (await fetch('/api/account')).json()
    await fetch('/manage/current-user/session-token', {
      method: 'POST',
      headers: { 'X-CSRF-Token': csrfToken },
    })
  })
  await page.reload()
  const sessions = page.getByRole('region', { name: 'Session tokens' })
  await sessions.getByRole('button', { name: /^Revoke session token/ }).click()
  await sessions.getByText('There are none right now.').waitFor()
})
