import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addSecurityKey, authenticator, registerPasskey } from '../../support/browser/authenticator'
import { cost } from '../../support/browser/browser-like'
import { app, at, noon, someoneWithTotp } from '../../support/browser/two-step'
import { someone } from '../../support/world/people'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})

/** An organization that requires two-step verification (unless said), with a project; gives their ids. */
async function organization(
  given: { isRequired?: boolean; isDeleted?: boolean; projectDeleted?: boolean } = {},
) {
  const name = `Org ${crypto.randomUUID()}`
  const insert = (text: string, ...values: unknown[]) =>
    env.DB.prepare(text)
      .bind(...values)
      .first<number>('id')
  const maintainer = await insert(
    'INSERT INTO maintainer (name, created) VALUES (?, ?) RETURNING id',
    name,
    noon,
  )
  const id = await insert(
    `INSERT INTO organization (maintainer_id, name, created, mfa_required, deleted_time)
      VALUES (?, ?, ?, ?, ?) RETURNING id`,
    maintainer,
    name,
    noon,
    given.isRequired === false ? 0 : 1,
    given.isDeleted ? noon : null,
  )
  const project = await insert(
    `INSERT INTO project (organization_id, name, type, created, default_backend, deleted_time)
      VALUES (?, ?, 'poc', ?, 'snowflake', ?) RETURNING id`,
    id,
    name,
    noon,
    given.projectDeleted ? noon : null,
  )
  return { id, name, project }
}
const join = (of: { id: number | null }, user: number) =>
  env.DB.prepare('INSERT INTO organization_member (organization_id, user_id, created) VALUES (?, ?, ?)')
    .bind(of.id, user, noon)
    .run()
const joinProject = (of: { project: number | null }, user: number, expires: number | null = null) =>
  env.DB.prepare(
    "INSERT INTO project_member (project_id, user_id, role, created, expires) VALUES (?, ?, 'guest', ?, ?)",
  )
    .bind(of.project, user, noon, expires)
    .run()

describe('the list of factors', () => {
  test('is empty for somebody new, in one trip', async () => {
    const { browser, email, name } = await someone()
    const answer = await browser.get('/api/account/factors')
    expect(answer.status).toBe(200)
    expect(cost(answer).calls).toBe(1)
    expect(answer.body).toEqual({
      mfaEnabled: false,
      strength: 1,
      confirmWays: ['password'],
      passkeys: [],
      totp: null,
      securityKeys: [],
      recoveryCodes: null,
      requiredBy: [],
      signal: {
        rpId: 'localhost',
        userId: expect.stringMatching(/^[\w-]+$/),
        name: email,
        displayName: name,
        accepted: [],
      },
    })
  })
  test('shows everything that one has, in one trip', async () => {
    const { browser } = await someoneWithTotp()
    const { credentialId } = await registerPasskey(browser, authenticator(), 'Laptop')
    await addSecurityKey(browser, authenticator(), 'my-key')
    const answer = await browser.get('/api/account/factors')
    expect(cost(answer).calls).toBe(1)
    // A key may keep its credential as a passkey does: a password manager that was told of the passkeys alone
    // would forget it.
    expect(answer.body).toMatchObject({
      signal: { accepted: [credentialId, expect.stringMatching(/^[\w-]+$/)] },
    })
    expect(answer.body).toMatchObject({
      mfaEnabled: true,
      confirmWays: ['passkey', 'security-key', 'totp', 'recovery-code'],
      passkeys: [{ name: 'Laptop' }],
      totp: { added: new Date(noon).toISOString(), lastUsed: null },
      securityKeys: [{ name: 'my-key' }],
      recoveryCodes: { left: 10, total: 10, created: new Date(noon).toISOString() },
    })
  })
  test("shows nobody what is somebody else's", async () => {
    await someoneWithTotp()
    const { browser } = await someone()
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      totp: null,
      recoveryCodes: null,
      passkeys: [],
    })
  })
})

describe('two-step verification', () => {
  test('is on with a security key, and stays on until the last method goes', async () => {
    const { browser } = await someoneWithTotp()
    const { key } = await addSecurityKey(browser, authenticator())
    await browser.delete('/api/account/totp')
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      mfaEnabled: true,
      totp: null,
      recoveryCodes: { left: 10 },
    })
    await browser.delete(`/api/account/security-keys/${key.id}`)
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      mfaEnabled: false,
      recoveryCodes: null,
    })
  })
  test('is not turned on by a passkey', async () => {
    const { browser } = await someone()
    await registerPasskey(browser, authenticator())
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      mfaEnabled: false,
      recoveryCodes: null,
    })
  })
  test('shows one set of recovery codes for two first methods at once', async () => {
    const { browser } = await someone()
    const { secret } = (await browser.post('/api/account/totp')).body as { secret: string }
    const [byKey, byApp] = await Promise.all([
      addSecurityKey(browser, authenticator()),
      browser.post('/api/account/totp/activate', { code: app(secret).code() }),
    ])
    const shown = [byKey.recoveryCodes, (byApp.body as { recoveryCodes: string[] | null }).recoveryCodes]
    expect(shown.filter((codes) => codes !== null)).toHaveLength(1)
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      recoveryCodes: { left: 10, total: 10 },
    })
  })
})

describe('an organization that requires two-step verification', () => {
  test('of a member: is named, and its last method cannot be removed', async () => {
    const { id, browser } = await someoneWithTotp()
    const { id: organizationId, name, ...rest } = await organization()
    await join({ id: organizationId, ...rest }, id)
    const requiredBy = [{ id: organizationId, name }]
    expect((await browser.get('/api/account/factors')).body).toMatchObject({ requiredBy })
    const answer = await browser.delete('/api/account/totp')
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({ code: 'mfa-required-by', requiredBy })
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      mfaEnabled: true,
      recoveryCodes: { left: 10 },
    })
  })
  test('does not mind one of several methods going', async () => {
    const { id, browser } = await someoneWithTotp()
    await join(await organization(), id)
    await addSecurityKey(browser, authenticator())
    expect((await browser.delete('/api/account/totp')).status).toBe(204)
  })
  test('of a member of one of its projects: likewise', async () => {
    const { id, browser } = await someoneWithTotp()
    await joinProject(await organization(), id)
    expect((await browser.delete('/api/account/totp')).status).toBe(409)
  })
  test.each([
    ['does not require it', { isRequired: false }],
    ['is deleted', { isDeleted: true }],
  ])('holds nobody once it %s', async (_, given) => {
    const { id, browser } = await someoneWithTotp()
    await join(await organization(given), id)
    expect((await browser.delete('/api/account/totp')).status).toBe(204)
  })
  test('holds nobody through a deleted project or a membership that is over', async () => {
    const { id, browser } = await someoneWithTotp()
    await joinProject(await organization({ projectDeleted: true }), id)
    await joinProject(await organization(), id, noon)
    expect((await browser.delete('/api/account/totp')).status).toBe(204)
  })
})
