import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGatehouse } from '../support/browser/gatehouse'
import { signIn } from '../support/browser/newcomer'
import { call } from '../support/browser/office'
import { here } from '../support/browser/place'
import { resident } from '../support/browser/resident'
import { openWindow } from '../support/browser/window'
import { followMail } from '../support/world/devMailbox'

let house: Awaited<ReturnType<typeof startGatehouse>>
beforeAll(async () => {
  house = await startGatehouse({ built: here().built, settings: { MFA_RESET_DELAY_HOURS: '24' } })
})
afterAll(() => house.close())

test('an announced reset of two-step verification is called off by the button behind its link', async () => {
  const alan = resident('alan@example.com')
  await house.database.prepare('UPDATE user SET mfa_enabled = 1 WHERE email = ?').bind(alan.email).run()
  const staff = await openWindow({ baseURL: house.origin })
  await signIn(staff, resident('ada@example.com'))
  await call(staff, 'DELETE', `/manage/users/${alan.email}/mfa`)
  const waiting = async () =>
    (await house.database.prepare('SELECT count(*) AS count FROM mfa_reset').first<{ count: number }>())
      ?.count

  const page = await openWindow({ baseURL: house.origin })
  const mail = { to: alan.email, subject: /about to be reset/, link: 'Keep two-step verification' }
  const opened = await followMail(page.context(), mail)
  await opened.getByText(`for the account of ${alan.email}`).waitFor()
  expect(await waiting()).toBe(1)
  await opened.getByRole('button', { name: 'Keep it on' }).dblclick()
  await opened.getByRole('heading', { name: 'Two-step verification stays on' }).waitFor()
  expect(await waiting()).toBe(0)
  await opened.reload()
  await opened.getByRole('heading', { name: 'This link has been used already' }).waitFor()
})
