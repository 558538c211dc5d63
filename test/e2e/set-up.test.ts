import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpSecret } from '../../worker/operations/first-run/setUpSecret'
import { startGatehouse, testKeys } from '../support/browser/gatehouse'
import { goodPassword } from '../support/browser/newcomer'
import { here } from '../support/browser/place'
import { openWindow } from '../support/browser/window'

let house: Awaited<ReturnType<typeof startGatehouse>>
beforeAll(async () => {
  house = await startGatehouse({ built: here().built, isEmpty: true })
})
afterAll(() => house.close())

async function setUpBy(secret: string, email: string) {
  const page = await openWindow({ baseURL: house.origin })
  await page.goto(`/set-up#${secret}`)
  await page.getByLabel('Name').fill('First Person')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Choose a password').fill(goodPassword)
  await page.getByRole('button', { name: 'Create the first account' }).click()
  return page
}

test('the link of the first start makes the first super admin, once; a mangled one nobody', async () => {
  const secret = await setUpSecret(testKeys.GATEHOUSE_KEY)

  const mangled = await setUpBy(secret.slice(0, -1), 'first@example.com')
  await mangled.getByRole('alert').getByText('This link is not valid.').waitFor()

  const page = await setUpBy(secret, 'first@example.com')
  await page.getByRole('heading', { name: 'First Person' }).waitFor()
  expect(await (await page.request.get('/api/account')).json()).toMatchObject({
    email: 'first@example.com',
    isSuperAdmin: true,
  })

  const late = await setUpBy(secret, 'second@example.com')
  await late
    .getByRole('alert')
    .getByText('This Gatehouse has been set up already. Sign in instead.')
    .waitFor()
})

test('a set-up link that lost its secret says how to get a whole one', async () => {
  const page = await openWindow({ baseURL: house.origin })
  await page.goto('/set-up')
  await page.getByRole('heading', { name: 'The link is not whole' }).waitFor()
})
