import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accountExport } from '../../worker/identity/leaving/export/shapes'
import { type Newcomer, newcomer } from '../support/browser/newcomer'
import { call, maintainerMember, officeOf } from '../support/browser/office'
import { plugIn } from '../support/browser/virtualKey'

/** Presses the button; gives the file that the browser keeps. */
async function exportOn(page: Page) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export my data' }).click()
  const file = await download
  const kept = await text(await file.createReadStream())
  return { name: file.suggestedFilename(), text: kept, all: accountExport.strict().parse(JSON.parse(kept)) }
}

/** Somebody with a little of everything, by the API. */
async function livedALittle(): Promise<
  Newcomer & {
    readonly maintainer: number
    readonly organization: number
    readonly project: number
    readonly token: string
  }
> {
  const rosa = await maintainerMember('Rosa', 'Rosa Partners')
  const { page } = rosa
  const { organization, project } = await officeOf(rosa, 'Rosa Ltd', 'Rosa project')
  await call(page, 'POST', `/manage/organizations/${organization}/invitations`, {
    email: 'guest.of.rosa@example.com',
  })
  await call(page, 'PUT', '/api/account/email-address', { email: 'rosa.new@example.com' })
  const { token } = await call<{ token: string }>(page, 'POST', '/api/account/tokens', {
    kind: 'personal',
    name: 'Rosa script',
    expiresInSeconds: 7200,
    scopes: ['account:read'],
  })
  const { id } = await call<{ id: number }>(page, 'GET', '/api/account')
  await call(page, 'POST', `/manage/users/${id}/metadata`, {
    provider: 'user',
    metadata: [{ key: 'desk', value: 'by the window' }],
  })
  return { ...rosa, organization, project, token }
}

test('everything that is kept about me is one file, field by field, without a secret', async () => {
  const rosa = await livedALittle()
  const { page } = rosa
  await plugIn(page, 'device')
  await page.goto('/account/security')
  await page.getByRole('button', { name: 'Register Passkey' }).click()
  await page.getByText('Your passkey is registered.').waitFor()
  await page.goto('/account/profile')
  const { name, all, ...file } = await exportOn(page)
  await page.getByText(`Your data is in ${name}.`).waitFor()
  expect(name).toMatch(/^account-export-\d{4}-\d\d-\d\d\.json$/)
  expect(all).toMatchObject({
    isWhole: true,
    account: {
      email: rosa.email,
      name: 'Rosa',
      isActivated: true,
      isSuperAdmin: false,
      mfaEnabled: false,
      language: null,
      theme: 'system',
    },
    password: { changed: expect.any(String) },
    emailChanges: [{ oldEmail: rosa.email, newEmail: 'rosa.new@example.com', confirmed: null }],
    passkeysAndSecurityKeys: [{ kind: 'passkey' }],
    authenticatorApp: null,
    recoveryCodes: null,
    metadata: [{ provider: 'user', key: 'desk', value: 'by the window' }],
    memberships: [
      { unit: 'maintainer', id: rosa.maintainer, name: 'Rosa Partners' },
      { unit: 'organization', id: rosa.organization, name: 'Rosa Ltd' },
      { unit: 'project', id: rosa.project, name: 'Rosa project', role: 'admin' },
    ],
    invitationsReceived: [],
    invitationsSent: [
      { unit: 'organization', name: 'Rosa Ltd', person: { email: 'guest.of.rosa@example.com' } },
    ],
    tokens: [{ kind: 'personal', name: 'Rosa script', restrictions: ['account:read'] }],
  })
  expect(all.sessions).toHaveLength(1)
  expect(all.knownDevices).toHaveLength(1)
  expect(all.securityLog.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([
      'account.activated',
      'session.started',
      'passkey.added',
      'token.created',
      'email.change-requested',
    ]),
  )
  for (const secret of [rosa.token, rosa.password]) expect(file.text).not.toContain(secret)
})

test('an export goes on while its page is left', async () => {
  const { page } = await newcomer('Theo')
  await page.goto('/account/profile')
  const held = Promise.withResolvers<void>()
  await page.route('**/api/account/export', async (route) => {
    await held.promise
    await route.continue()
  })
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export my data' }).click()
  await page.getByText('Being collected. You can leave this page meanwhile.').waitFor()
  await page.getByRole('link', { name: 'Security' }).click()
  await page.getByRole('heading', { name: 'Security', level: 1 }).waitFor()
  held.resolve()
  expect((await download).suggestedFilename()).toMatch(/^account-export-/)
  await page.getByText('Your data is in account-export-').waitFor()
})
