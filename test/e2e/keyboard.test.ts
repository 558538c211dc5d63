import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newAddress, newcomer } from '../support/browser/newcomer'
import { maintainerMember, officeOf } from '../support/browser/office'

type Focused = { readonly name: string; readonly isSeen: boolean }

/**
 * What the focus is on, by what a screen reader calls it, and whether it can be seen there: by a line around
 * it, or by the caret.
 */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(`(() => {
    const element = document.activeElement
    const given = (name) => element.getAttribute(name) || ''
    const name = given('aria-label') || element.textContent.trim() || given('name')
    const isOutlined = getComputedStyle(element).outlineStyle !== 'none'
    return { name, isSeen: isOutlined || element.matches('body, [tabindex="-1"]') }
  })()`)

/**
 * Goes on by Tab until the focus is on what is called so, or begins so. Every stop on the way can be seen.
 */
async function tabTo(page: Page, name: string) {
  const unseen: string[] = []
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    if (!here.isSeen) unseen.push(here.name)
    if (here.name.startsWith(name)) return expect(unseen).toEqual([])
  }
  throw new Error(`No way to “${name}” by Tab`)
}

test('without a mouse: sign in, find a project, invite somebody, and the focus is given back', async () => {
  const maja = await maintainerMember('Maja', 'Keyboard Partners')
  const { project } = await officeOf(maja, 'Typewriters', 'Ribbons')
  const { page } = maja
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByRole('heading', { name: 'Sign in to Gatehouse' }).waitFor()
  await tabTo(page, 'email')
  await page.keyboard.type(maja.email)
  await tabTo(page, 'password')
  await page.keyboard.type(maja.password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /Maja/, level: 1 }).waitFor()

  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Go to' }).waitFor()
  await page.keyboard.type('users ribb')
  await page.getByRole('option', { name: /Ribbons › Users/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).pathname).toBe(`/projects/${project}/users`)
  await page.getByRole('button', { name: 'Invite people' }).waitFor()
  await expect.poll(async () => (await focused(page)).name).toBe('Ribbons: Users')

  await tabTo(page, 'Invite people')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect((await focused(page)).name).toBe('Invite people')
  await page.keyboard.press('Enter')
  await page.getByLabel('E-mail addresses').waitFor()
  const guest = newAddress('guest')
  await page.keyboard.type(guest)
  await tabTo(page, 'Invite')
  await page.keyboard.press('Enter')
  await page.getByText('1 invitation is on its way.').waitFor()
  await tabTo(page, 'Done')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Pending invitations' }).getByText(guest).waitFor()
  expect((await focused(page)).name).toBe('Invite people')
})

test('by keyboard: the menu, the theme, settings; the password form closes where it opened', async () => {
  const { page } = await newcomer('Kim')
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Tab')
  expect((await focused(page)).name).toBe('Skip to the content')
  await tabTo(page, 'Account menu of Kim')
  await page.keyboard.press('Enter')
  await page.getByRole('menu').waitFor()
  await page.keyboard.type('dark')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate('document.documentElement.dataset.theme')).toBe('dark')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Profile', level: 1 }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await page.getByRole('heading', { name: 'Security', level: 1 }).waitFor()
  await tabTo(page, 'Edit Password')
  await page.keyboard.press('Enter')
  await page.getByLabel('Current password').waitFor()
  await page.keyboard.press('Escape')
  await page.getByLabel('Current password').waitFor({ state: 'detached' })
  expect((await focused(page)).name).toBe('Edit Password')
})

test('a list that looks for news by itself leaves the focus where it is', async () => {
  const { page, email } = await newcomer('Lena')
  await page.goto('/dev/mail')
  await page.getByRole('link').filter({ hasText: email }).first().focus()
  for (let looks = 0; looks < 3; looks += 1)
    await page.waitForResponse((answer) => new URL(answer.url()).pathname === '/api/dev/mail')
  expect(await page.locator('a:focus').filter({ hasText: email }).count()).toBe(1)
})
