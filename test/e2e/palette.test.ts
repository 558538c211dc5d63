import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newcomer } from '../support/browser/newcomer'
import { call, maintainerMember, officeOf } from '../support/browser/office'

/** The palette's box and its list. */
function paletteOf(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Go to' })
  return { box: dialog.getByRole('combobox'), options: dialog.getByRole('option') }
}

/** What is marked in the list now, by its first words. */
const marked = async (page: Page) =>
  (await page.getByRole('dialog').getByRole('option', { selected: true }).textContent()) ?? ''

test('the palette finds each project, organization and page of mine, the latest on top', async () => {
  const maja = await maintainerMember('Maja', 'Palette Partners')
  const { project } = await officeOf(maja, 'Lighthouse', 'Fog signals')
  const { page } = maja
  const { box, options } = paletteOf(page)
  await page.goto(`/projects/${project}/users`)
  await page.getByRole('heading', { name: 'Fog signals', level: 1 }).waitFor()
  await page.goto('/account/security')
  await page.getByRole('heading', { name: 'Security', level: 1 }).waitFor()

  await page.getByRole('button', { name: 'Search' }).click()
  await options.filter({ hasText: 'Fog signals' }).waitFor()
  await expect.poll(() => marked(page)).toContain('Fog signals')
  await box.press('Enter')
  await page.getByRole('heading', { name: 'Fog signals', level: 1 }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/projects/${project}`)

  for (const [typed, where, heading] of [
    ['lighth', /^\/organizations\/\d+$/, 'Lighthouse'],
    ['palette', /^\/maintainers\/\d+$/, 'Palette Partners'],
    ['users fog', `/projects/${project}/users`, 'Fog signals'],
    ['promo acc', '/account/promo-codes', 'Promo Codes'],
  ] as const) {
    await page.keyboard.press('Control+k')
    await box.fill(typed)
    await options.first().waitFor()
    await box.press('Enter')
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
    await expect.poll(() => new URL(page.url()).pathname).toMatch(where)
    await box.waitFor({ state: 'detached' })
  }
  await page.keyboard.press('/')
  await box.fill('nothing at all')
  await page.getByText('Nothing of yours is called “nothing at all”.').waitFor()
  await box.press('Escape')
  await box.waitFor({ state: 'detached' })
})

test('keys go to pages, but never while one types', async () => {
  const { page } = await newcomer('Kaya')
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const [key, title] of Object.entries({
    s: 'Security',
    i: 'Invitations',
    t: 'Access tokens',
    c: 'Promo Codes',
  })) {
    await page.keyboard.press('g')
    await page.keyboard.press(key)
    await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  }
  const field = page.getByLabel('Promo code', { exact: true })
  await field.pressSequentially('gs?/')
  expect(await field.inputValue()).toBe('gs?/')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await field.blur()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Go to Promo Codes').waitFor()
})

test('a promo code makes a project and leads into it; a wrong or used one is refused', async () => {
  const maja = await maintainerMember('Maja', 'Promo Partners')
  const { organization } = await officeOf(maja, 'Brewery', 'Hops')
  const code = `MALT-${organization}`
  const terms = {
    code,
    expirationDays: 3,
    organizationId: organization,
    projectTemplateStringId: 'poc15Days',
  }
  await call(maja.page, 'POST', `/manage/maintainers/${maja.maintainer}/promo-codes`, terms)
  const { page } = await newcomer('Pia')

  await page.goto('/account/organizations')
  await page.getByRole('link', { name: 'Promo Codes' }).click()
  await page.getByText('By applying the promo code, a new project will be created.').waitFor()
  await page.getByText('No code used yet').waitFor()
  const field = page.getByLabel('Promo code', { exact: true })
  const apply = page.getByRole('button', { name: 'Apply' })
  await apply.click()
  await page.getByText('Fill this in.').waitFor()
  await field.fill('MALT-')
  await apply.click()
  await page.getByText('There is no such code').waitFor()
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  await field.fill(` ${code} `)
  await apply.click()
  await page.getByRole('heading', { name: `Pia (${code})`, level: 1 }).waitFor()
  await page.goto('/account/promo-codes')
  await page.getByRole('link', { name: `Pia (${code})` }).waitFor()
  await field.fill(code)
  await apply.click()
  await page.getByText('This code has been used already.').waitFor()
})
